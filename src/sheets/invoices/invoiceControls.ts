import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import type { InvoiceChoices } from "../../report/invoices/invoiceChoices";
import { cellAddress, wholeColumn } from "../plan/address";
import type { ColumnPlaces } from "../plan/columnPlaces";
import type { LookPlan, SheetPlan, WidthPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { sectionHeading } from "../plan/sectionHeading";
import { choicesBlock } from "./choicesBlock";
import { invoiceInputBlock } from "./invoiceInput";
import { moneyBlock } from "./moneyBlock";
import { roundsBlock } from "./roundsBlock";
import { statusBlock } from "./statusBlock";

const CHOICES_ROW = 4;
const STATUS_ROW = 18;
/** The row below all of it. */
const NEXT_ROW = 27;
/** Where the lists begin that the choices are made from. */
const LISTS_ROW = 2;

/** All that stands above the tables: choices, rounds, whether the invoices can be sent, and what they add up to. */
export function invoiceControls(
  input: SheetInput,
  words: InvoiceTexts,
  choices: InvoiceChoices,
  places: ColumnPlaces,
): Pick<SheetPlan, "names" | "blocks" | "looks" | "validations" | "highlights"> & {
  readonly widths: readonly WidthPlan[];
  readonly nextRow: number;
} {
  const { columns } = words.rows;
  const [values, periods, amounts] = [columns.text, columns.period, columns.amount].map(places.numberOf) as [
    number,
    number,
    number,
  ];
  const lists = { row: LISTS_ROW, column: places.beside };
  const chosen = choicesBlock(input, words, choices, {
    values: { row: CHOICES_ROW + 1, column: values },
    lists,
  });
  const rounds = roundsBlock(input, words, { row: CHOICES_ROW + 2, column: periods });
  const figures = { row: STATUS_ROW + 1, column: amounts };
  const money = moneyBlock(input, words, { at: figures, labelColumn: periods, sums: rounds.sums });
  const status = statusBlock(input, words, { row: STATUS_ROW + 1, column: values }, money);
  const made = invoiceInputBlock(input, words, choices, {
    ...lists,
    column: lists.column + chosen.lists.length,
  });
  const headings = [
    sectionHeading(CHOICES_ROW, words.choices, places.last),
    sectionHeading(STATUS_ROW, words.status.title, places.last),
  ];
  const looks: readonly LookPlan[] = [...headings.flatMap((each) => each.looks), ...chosen.looks];
  return {
    names: [...chosen.names, ...rounds.names, ...made.names],
    blocks: [
      ...headings.flatMap(({ blocks }) => blocks),
      { at: cellAddress({ row: CHOICES_ROW, column: periods }), cells: [[words.rounds.title]] },
      ...chosen.blocks,
      rounds.block,
      status.block,
      money.block,
      made.block,
    ],
    looks: [...looks, ...rounds.looks, ...status.looks, ...money.looks, made.look],
    validations: [...chosen.validations, ...rounds.validations],
    highlights: status.highlights,
    widths: [
      ...chosen.lists.map(({ width }) => width),
      { columns: wholeColumn(lists.column + chosen.lists.length), characters: 30 },
    ],
    nextRow: NEXT_ROW,
  };
}
