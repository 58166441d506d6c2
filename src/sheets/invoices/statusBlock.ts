import { fundingFor } from "../../contract/funding";
import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { BAD, GOOD, LABEL, NOTE } from "../plan/looks";
import { LOCAL_NAMES } from "../plan/naming";
import { formula, type Block, type CellContent, type HighlightPlan, type LookPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { KRONER } from "./invoiceColumns";

interface LabelledFigures {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
}

/** The chosen year's invoices, as the first criterion of a sum or a count. */
function inYear({ naming }: SheetInput, words: InvoiceTexts): string {
  return `${naming.tables.invoices}[${words.rows.columns.year}],${LOCAL_NAMES.invoiceYear}`;
}

/** A total of annex a in kroner, blank for a year without amounts. */
function annexTotals({ contract, naming }: SheetInput, words: InvoiceTexts) {
  const year = LOCAL_NAMES.invoiceYear;
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  const names = `${naming.tables.invoiceData}[${words.data.columns.name}]`;
  const hasAmounts = contract.years.some((each) => fundingFor(contract, each).kind === "fixed");
  return {
    rows: hasAmounts ? `IFERROR(SUM(KKR.FUNDING(${names},${year}))*1000,"")` : '""',
    printed: measure ? `IFERROR(KKR.TARGET(${textLiteral(measure.id)},${year})*1000,"")` : '""',
  };
}

/**
 * Whether the invoices can be sent, and what keeps them from it: VAT that nobody has decided always does.
 * @param at the place of the first answer
 */
export function statusBlock(
  input: SheetInput,
  words: InvoiceTexts,
  at: CellPosition,
  money: { readonly billed: string; readonly invoices: string },
): LabelledFigures & { readonly highlights: readonly HighlightPlan[] } {
  const { status, rows } = words;
  const { yes, no } = input.texts.shared;
  const table = input.naming.tables.invoices;
  const within = inYear(input, words);
  const cell = (index: number) => cellAddress({ ...at, row: at.row + index });
  const [ready, vat, ean, dates, difference, upToDate] = [0, 1, 2, 3, 4, 5].map(cell) as [
    string,
    ...string[],
  ];
  const count = `COUNTIFS(${within})`;
  const dated = `COUNTIFS(${within},${table}[${rows.columns.invoiced}],">0",${table}[${rows.columns.due}],">0")`;
  const open = `COUNTIFS(${within},${table}[${rows.columns.vat}],${textLiteral(words.vatStates.undecided)})`;
  const conditions = [
    `${count}>0`,
    `${vat}=${textLiteral(status.good)}`,
    `${ean}=0`,
    `${dates}=0`,
    `${difference}=0`,
    `${upToDate}=${textLiteral(status.good)}`,
  ];
  const lines: readonly (readonly [label: string, answer: string])[] = [
    [status.ready, `IF(AND(${conditions.join(",")}),${textLiteral(yes)},${textLiteral(no)})`],
    [status.vat, `IF(${open}>0,${textLiteral(status.vatOpen)},${textLiteral(status.good)})`],
    [status.ean, `COUNTIFS(${within},${table}[${rows.columns.ean}],"")`],
    [status.dates, `${count}-${dated}`],
    [
      status.amounts,
      `IF(COUNT(${money.billed},${money.invoices})<2,"",ROUND(${money.invoices}-${money.billed},2))`,
    ],
    [
      status.upToDate,
      `IF(${LOCAL_NAMES.invoiceInputNow}=${LOCAL_NAMES.invoiceInputMade},${textLiteral(status.good)},${textLiteral(status.stale)})`,
    ],
  ];
  return {
    block: labelledBlock(
      at,
      lines.map(([label, answer]): [CellContent, CellContent] => [label, formula(answer)]),
    ),
    looks: [
      { address: rangeAddress({ row: at.row, column: 1 }, 1, at.column), look: LABEL },
      { address: rangeAddress(at, lines.length, 1), look: { horizontal: "Left" } },
      { address: difference ?? "", look: { numberFormat: KRONER } },
    ],
    highlights: [
      { address: ready, equals: yes, look: GOOD },
      { address: ready, equals: no, look: BAD },
    ],
  };
}

/**
 * What the annex adds up to, what is invoiced, and where the two and the rounds differ.
 * @param at the place of the first figure
 * @param labelColumn the column of the labels, which run on to the figures
 * @param sums the sums of the rounds
 */
export function moneyBlock(
  input: SheetInput,
  words: InvoiceTexts,
  at: CellPosition,
  labelColumn: number,
  sums: string,
): LabelledFigures & { readonly billed: string; readonly invoices: string } {
  const { money, rows } = words;
  const table = input.naming.tables.invoices;
  const within = inYear(input, words);
  const annex = annexTotals(input, words);
  const cell = (index: number) => cellAddress({ ...at, row: at.row + index });
  const [rowsSum, printed, rounding, invoices] = [0, 1, 2, 3].map(cell);
  const isAllocated = `${LOCAL_NAMES.invoiceBasis}=${textLiteral(words.bases.allocation)}`;
  const amounts = `${table}[${rows.columns.amount}]`;
  const became = (header: string) => `SUMIFS(${amounts},${within},${table}[${header}],">0")`;
  const note = `IF(N(${rounding})=0,"",IF(${isAllocated},${textLiteral(money.billed)},${textLiteral(money.notBilled)}))`;
  const lines: readonly (readonly [label: string, figure: string, note?: string])[] = [
    [money.rows, annex.rows],
    [money.printed, annex.printed],
    [money.rounding, `IF(COUNT(${rowsSum}:${printed})<2,"",${printed}-${rowsSum})`, note],
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
      { address: cell(lines.length - 1), look: { numberFormat: "0", horizontal: "Right" } },
      { address: cellAddress({ row: at.row + 2, column: at.column + 1 }), look: { ...NOTE, indent: 1 } },
    ],
    billed: `IF(${isAllocated},${printed},${rowsSum})`,
    invoices: invoices ?? "",
  };
}
