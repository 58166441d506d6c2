import type { InvoiceColumn, InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { BAD, GOOD, LABEL } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { formula, type Block, type CellContent, type HighlightPlan, type LookPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { KRONER } from "./invoiceColumns";
import { invoicesInYear } from "./invoicesInYear";

/**
 * Whether the invoices can be sent, and what keeps them from it: VAT that nobody has decided always does.
 * @param at the place of the first answer
 */
export function statusBlock(
  input: SheetInput,
  words: InvoiceTexts,
  at: CellPosition,
  money: { readonly billed: string; readonly invoices: string },
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly highlights: readonly HighlightPlan[];
} {
  const { status, rows } = words;
  const { yes, no } = input.texts.shared;
  const table = input.naming.tables.invoices;
  const within = invoicesInYear(input, words);
  const cell = (index: number) => cellAddress({ ...at, row: at.row + index });
  const [ready, vat, ean, dates, difference, upToDate] = [0, 1, 2, 3, 4, 5].map(cell) as [
    string,
    ...string[],
  ];
  const where = (...criteria: readonly (readonly [column: InvoiceColumn, criterion: string])[]) =>
    [within, ...criteria.map(([column, each]) => `${table}[${rows.columns[column]}],"${each}"`)].join(",");
  // A date or EAN that an issued invoice lacks is not put in any more.
  const unsent = [
    ["sent", ""],
    ["paid", ""],
    ["reference", ""],
  ] as const;
  // Corrections have no round of their own, whose dates they would get; as a wildcard, as in the rounds.
  const instalments = [...unsent, ["part", "*/*"]] as const;
  const undated = `COUNTIFS(${where(...instalments)})-COUNTIFS(${where(...instalments, ["invoiced", ">0"], ["due", ">0"])})`;
  const conditions = [
    `COUNTIFS(${within})>0`,
    `${vat}=${textLiteral(status.good)}`,
    `${ean}=0`,
    `${dates}=0`,
    `${difference}=0`,
    `${upToDate}=${textLiteral(status.good)}`,
  ];
  const lines: readonly (readonly [label: string, answer: string])[] = [
    [status.ready, `IF(AND(${conditions.join(",")}),${textLiteral(yes)},${textLiteral(no)})`],
    [
      status.vat,
      `IF(${SHEET_SCOPED_NAMES.invoiceVat}=${textLiteral(words.vatStates.undecided)},${textLiteral(status.vatOpen)},${textLiteral(status.good)})`,
    ],
    [status.ean, `COUNTIFS(${where(...unsent, ["ean", ""])})`],
    [status.dates, undated],
    [
      status.amounts,
      `IF(COUNT(${money.billed},${money.invoices})<2,"",ROUND(${money.invoices}-${money.billed},2))`,
    ],
    [
      status.upToDate,
      `IF(${SHEET_SCOPED_NAMES.invoiceInputNow}=${SHEET_SCOPED_NAMES.invoiceInputMade},${textLiteral(status.good)},${textLiteral(status.stale)})`,
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
