import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { NOTE } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { YEAR } from "../plan/looks/numberFormats";
import { formula, type Block, type CellContent, type LookPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { KRONER } from "./invoiceColumns";
import { invoicesInYear } from "./invoicesInYear";

/** The totals of annex a in kroner, as formulas; blank for a year without amounts. */
function annexTotals({ contract }: SheetInput) {
  const year = SHEET_SCOPED_NAMES.invoiceYear;
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  return {
    rows: `IFERROR(SUM(INDEX(KKR.FUNDINGKEY(${year}),0,2))*1000,"")`,
    printed: measure ? `IFERROR(KKR.TARGET(${textLiteral(measure.id)},${year})*1000,"")` : '""',
  };
}

/**
 * The annex's sum, the amount invoiced, and where the two and the rounds differ.
 * @param place of the first figure, the column of the labels, which run on to it, and the rounds' sums
 */
export function moneyBlock(
  input: SheetInput,
  words: InvoiceTexts,
  place: { readonly at: CellPosition; readonly labelColumn: number; readonly sums: string },
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  /** The formula of what is to be billed, and the cell of what is. */
  readonly billed: string;
  readonly invoices: string;
} {
  const { at, labelColumn, sums } = place;
  const { money, rows } = words;
  const table = input.naming.tables.invoices;
  const within = invoicesInYear(input, words);
  const annex = annexTotals(input);
  const cell = (index: number) => cellAddress({ ...at, row: at.row + index });
  const [rowsSum, printed, rounding, invoices] = [0, 1, 2, 3].map(cell);
  const isAllocated = `${SHEET_SCOPED_NAMES.invoiceBasis}=${textLiteral(words.bases.allocation)}`;
  const amounts = `${table}[${rows.columns.amount}]`;
  const became = (header: string) => `SUMIFS(${amounts},${within},${table}[${header}],">0")`;
  const note = `IF(N(${rounding})=0,"",IF(${isAllocated},${textLiteral(money.billed)},IF(${rounding}>0,${textLiteral(money.notBilled)},${textLiteral(money.overbilled)})))`;
  const lines: readonly (readonly [label: string, figure: string, note?: string])[] = [
    [money.rows, annex.rows],
    [money.printed, annex.printed],
    [money.rounding, `IF(COUNT(${rowsSum}:${printed})<2,"",ROUND(${printed}-${rowsSum},2))`, note],
    [money.invoices, `IF(COUNT(${amounts})=0,"",SUMIFS(${amounts},${within}))`],
    [money.sent, became(rows.columns.sent)],
    [money.paid, became(rows.columns.paid)],
    [money.roundsDiffer, `IF(COUNT(${sums})=0,"",ROUND(100*(MAX(${sums})-MIN(${sums})),0))`],
  ];
  return {
    block: labelledBlock(
      at,
      lines.map(([label, figure, beside]): [CellContent, CellContent, CellContent] => [
        label,
        formula(figure),
        beside === undefined ? null : formula(beside),
      ]),
      labelColumn,
    ),
    looks: [
      { address: rangeAddress(at, lines.length - 1, 1), look: { numberFormat: KRONER, horizontal: "Right" } },
      { address: cell(lines.length - 1), look: { numberFormat: YEAR, horizontal: "Right" } },
      { address: cellAddress({ row: at.row + 2, column: at.column + 1 }), look: { ...NOTE, indent: 1 } },
    ],
    billed: `IF(${isAllocated},${printed},${rowsSum})`,
    invoices: invoices ?? "",
  };
}
