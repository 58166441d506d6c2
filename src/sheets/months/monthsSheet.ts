import { cellAddress, rangeAddress } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { DATA_BAR_FILL, NOTE } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { formula, type Block, type LookPlan, type SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscapePage } from "../plan/print";
import { inYearOrder } from "../plan/inYearOrder";
import { monthStart, yearText } from "../plan/yearFormulas";
import { headerLine, sheetHeaderHeights, sheetTitle, statusDay } from "../plan/sheetHeader";
import { layOutTable, type TableLayout, withoutFilter } from "../plan/table";
import { choiceValidation } from "../plan/validation";
import { monthColumns } from "./monthColumns";
import { monthFigures } from "./monthFigures";
import { monthsAside } from "./monthsAside";
import { monthsReconciliation } from "./monthsReconciliation";

const CHOICE_ROW = 3;
const HEADER_ROW = 5;

/** Måneder: one chosen figure of the chosen year, municipality by month. */
export function monthsSheet(input: SheetInput, columns = monthColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.months;
  const line = headerLine(
    yearText(contract, naming.names.chosenYear),
    statusDay(input),
    textLiteral(words.introduction),
  );
  const title = sheetTitle(input, words.title, line);
  const layout = withoutFilter(
    layOutTable(naming.tables.months, { row: HEADER_ROW, column: 1 }, columns, contract.municipalities),
  );
  const { places } = layout;
  const aside = monthsAside(input, { row: HEADER_ROW, column: places.beside });
  const choice = monthsChoice(input, aside.list);
  const marks = openMarks(input, layout);
  const control = monthsReconciliation(input, places, layout.nextRow + 1);
  return {
    part: "months",
    name: naming.sheets.months,
    tables: [layout.table],
    names: [
      { name: SHEET_SCOPED_NAMES.monthsFigure, refersTo: choice.figureCell, local: true },
      ...aside.names,
    ],
    blocks: [title.block, choice.block, marks.block, ...aside.blocks, control.block],
    looks: [...aside.looks, ...title.looks, ...choice.looks, marks.look, ...layout.looks, ...control.looks],
    widths: [...layout.widths, places.spacer, ...aside.widths],
    folded: aside.folded,
    heights: [
      ...sheetHeaderHeights,
      { rows: `${CHOICE_ROW}:${CHOICE_ROW}`, points: 20 },
      { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 },
    ],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.name) },
    validations: [
      ...layout.validations,
      { ...choiceValidation(texts, choice.figureCell, aside.list), hint: words.figureHint },
    ],
    highlights: [],
    bars: [{ address: layout.column(words.columns.total), color: DATA_BAR_FILL }],
    charts: [],
    print: landscapePage(input, layout.lastColumn, control.nextRow - 1, [HEADER_ROW, HEADER_ROW]),
  };
}

/**
 * The figure that the user chooses, in the first column, which is wide enough for it.
 * @param list the place of the figures to choose from, absolute
 */
function monthsChoice(
  input: SheetInput,
  list: string,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly figureCell: string } {
  const words = input.texts.months;
  const figureCell = cellAddress({ row: CHOICE_ROW, column: 1 });
  const isUnknown = `COUNTIF(${list},${SHEET_SCOPED_NAMES.monthsFigure})=0`;
  const note = `IF(${isUnknown},${textLiteral(words.figureUnknown)},${textLiteral(words.figure)})`;
  return {
    block: { at: figureCell, cells: [[monthFigures(input)[0].label, formula(note)]] },
    looks: [
      { address: figureCell, look: "input" },
      { address: figureCell, look: { horizontal: "Left" } },
      { address: cellAddress({ row: CHOICE_ROW, column: 2 }), look: NOTE },
    ],
    figureCell,
  };
}

/** The line above the table, which says of each month whether it has ended. */
function openMarks(
  input: SheetInput,
  { places, table }: TableLayout,
): { readonly block: Block; readonly look: LookPlan } {
  const months = inYearOrder(input.contract, input.texts.months.columns.months);
  const first = { row: HEADER_ROW - 1, column: places.numberOf(months[0] ?? "") };
  const last = places.numberOf(months.at(-1) ?? "");
  // Only months have a mark, whatever stands between them.
  const marks = table.headers.slice(first.column - 1, last).map((header) => {
    const month = months.indexOf(header) + 1;
    return month > 0 ? formula(openMark(input, month)) : null;
  });
  return {
    block: { at: cellAddress(first), cells: [marks] },
    look: { address: rangeAddress(first, 1, marks.length), look: { ...NOTE, horizontal: "Right" } },
  };
}

/** Says above a month that it has not ended at the date of status; blank where there is no such date. */
function openMark({ contract, naming, texts }: SheetInput, month: number): string {
  const { chosenYear, countedUntil } = naming.names;
  const ends = `${monthStart(contract, chosenYear, month + 1)}-1`;
  return `IF(COUNT(${chosenYear},${countedUntil})<2,"",IF(${ends}>${countedUntil},${textLiteral(texts.months.open)},""))`;
}
