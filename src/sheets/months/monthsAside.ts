import {
  absolute,
  cellAddress,
  columnsAddress,
  quotedSheetName,
  wholeColumn,
  type CellPosition,
} from "../plan/address";
import { fieldRow } from "../plan/fieldList";
import { ASIDE_HEADER, MUTED } from "../plan/looks/looks";
import { chosenFigure, monthFigures } from "./monthFigures";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { WHOLE } from "../plan/looks/numberFormats";
import { LAST_CELL } from "../plan/rectangles";
import { formula, type Block, type LookPlan, type NamePlan, type WidthPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";

/**
 * To the right of what is printed: the figures to choose from, and the chosen one of every row of Aktivitet, which
 * the months sum. All of it begins in or above the table's header row, which nobody deletes.
 * @param at the column, and the table's header row
 */
export function monthsAside(
  input: SheetInput,
  at: CellPosition,
): {
  readonly blocks: readonly Block[];
  readonly names: readonly NamePlan[];
  readonly looks: readonly LookPlan[];
  readonly widths: readonly WidthPlan[];
  /** Its columns, which nobody needs to see. */
  readonly folded: string;
  /** The figures' place, absolute. */
  readonly list: string;
} {
  const { naming, texts } = input;
  const labels = monthFigures(input).map(({ label }) => label);
  const list = fieldRow({ row: 1, column: at.column }, texts.months.figures, labels);
  const header = { ...at, row: at.row - 1 };
  // Not in the next column, which the first one's place depends on.
  const locked = { ...at, column: at.column + 2 };
  const lockedHeader = { ...locked, row: header.row };
  return {
    blocks: [
      list.block,
      { at: cellAddress(header), cells: [[texts.months.chosen], [formula(chosenFigure(input, "column"))]] },
      {
        at: cellAddress(lockedHeader),
        cells: [[texts.months.chosenLocked], [formula(`IFERROR(${chosenFigure(input, "locked")},"")`)]],
      },
    ],
    names: [
      {
        name: SHEET_SCOPED_NAMES.monthsChosen,
        refersTo: formula(columnFrom(input, at, `ROWS(${naming.tables.activity})`)),
        local: true,
      },
      {
        name: SHEET_SCOPED_NAMES.monthsLocked,
        refersTo: formula(columnFrom(input, locked, `ROWS(${naming.names.locked})`)),
        local: true,
      },
    ],
    looks: [
      ...[at, locked].map(({ column }) => ({
        address: wholeColumn(column),
        look: { color: MUTED, numberFormat: WHOLE, horizontal: "Left" } as const,
      })),
      list.look,
      ...[header, lockedHeader].map((cell) => ({ address: cellAddress(cell), look: ASIDE_HEADER })),
    ],
    widths: [{ columns: wholeColumn(at.column), characters: 30 }, ...list.widths.slice(1)],
    folded: columnsAddress(at.column, list.nextColumn - 1),
    list: list.source,
  };
}

/**
 * So many cells of the column that begins there. Where somebody deletes a column of the table, Excel moves the cells
 * beside its rows, and with them a reference to one cell, but none to a column that reaches further down: so the column
 * is the first one of what lies between its first cell and the column that follows.
 */
function columnFrom({ naming }: SheetInput, at: CellPosition, rows: string): string {
  const sheet = quotedSheetName(naming.sheets.months);
  const next = { ...at, column: at.column + 1 };
  const down = absolute(`${cellAddress(next)}:${cellAddress({ ...next, row: LAST_CELL.row })}`);
  const between = `${sheet}!${absolute(cellAddress(at))}:INDEX(${sheet}!${down},${rows})`;
  const cell = (row: string) => `INDEX(${between},${row},1)`;
  return `${cell("1")}:${cell(rows)}`;
}
