import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { MAX_ROUNDS } from "../../report/invoices/invoiceChoices";
import { cellAddress, columnLetter, rangeAddress, type CellPosition } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { ASIDE_HEADER, NOTE } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { DATE, TEXT } from "../plan/looks/numberFormats";
import { formula, type Block, type LookPlan, type NamePlan, type ValidationPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { dateValidation } from "../plan/validation";
import { KRONER } from "./invoiceColumns";
import { cellBeside } from "../plan/ownCell";

/** Period, number, invoice date, due date, sum, and a note on them: side by side, from the period's column on. */
const WIDTH = 6;

/**
 * The rounds: what is typed of each instalment, for all municipalities, and what all of them pay in it.
 * @param at the place of the first round's period, below the header
 */
export function roundsBlock(
  { naming, texts }: SheetInput,
  words: InvoiceTexts,
  at: CellPosition,
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  /** The cells of the sums. */
  readonly sums: string;
} {
  const { rounds } = words;
  const column = (index: number) => rangeAddress({ ...at, column: at.column + index }, MAX_ROUNDS, 1);
  const letter = (index: number) => columnLetter(at.column + index);
  const invoices = naming.tables.invoices;
  const { amount, part, year } = words.rows.columns;
  const header = { row: at.row - 1, column: at.column };
  const lines = Array.from({ length: MAX_ROUNDS }, (_, index) => {
    const row = at.row + index;
    const [number, invoiced, due] = [1, 2, 3].map((each) => `${letter(each)}${row}`);
    // A wildcard, for "1/2" by itself would be looked for as a date.
    const sum = `SUMIFS(${invoices}[${amount}],${invoices}[${year}],${SHEET_SCOPED_NAMES.invoiceYear},${invoices}[${part}],${number}&"/*")`;
    const note = `IF(COUNT(${invoiced},${due})<2,"",IF(${due}<${invoiced},${textLiteral(rounds.dueFirst)},""))`;
    return [
      null,
      index + 1,
      null,
      null,
      formula(`IF(${number}>N(${SHEET_SCOPED_NAMES.invoiceInstalments}),"",${sum})`),
      formula(note),
    ];
  });
  const dueFirst = `AND(ISNUMBER(${cellBeside(letter(3))}),N(${cellBeside(letter(3))})>=N(${cellBeside(letter(2))}))`;
  return {
    block: {
      at: cellAddress(header),
      cells: [[rounds.period, rounds.number, rounds.invoiced, rounds.due, rounds.sum, null], ...lines],
    },
    looks: [
      { address: rangeAddress(header, 1, WIDTH - 1), look: ASIDE_HEADER },
      ...[0, 2, 3].flatMap((index): LookPlan[] => [
        { address: column(index), look: "input" },
        {
          address: column(index),
          look: { numberFormat: index === 0 ? TEXT : DATE, horizontal: index === 0 ? "Left" : "Right" },
        },
      ]),
      { address: column(1), look: { horizontal: "Center" } },
      { address: column(4), look: { numberFormat: KRONER, horizontal: "Right" } },
      { address: column(5), look: NOTE },
    ],
    names: [
      {
        name: SHEET_SCOPED_NAMES.invoiceRounds,
        refersTo: rangeAddress(at, MAX_ROUNDS, WIDTH - 2),
        local: true,
      },
    ],
    validations: [
      dateValidation(texts, column(2)),
      { address: column(3), rule: { kind: "formula", formula: `=${dueFirst}` }, ...words.refusals.due },
    ],
    sums: column(4),
  };
}
