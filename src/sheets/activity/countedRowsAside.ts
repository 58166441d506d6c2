import { absolute, cellAddress, quoted, rangeAddress, wholeColumn, type Place } from "../plan/address";
import { LAST_CELL } from "../plan/rectangles";
import { countedColumns, type CountedColumn } from "./countedColumns";
import { ASIDE_HEAD, MUTED, NOTE } from "../plan/looks";
import { formula, type Block, type LookPlan, type NamePlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * Beside the entered rows, one spilled column each: which municipality a row means, whether the row is
 * counted and else why not, and the figures that are. All sums of the workbook are made of these columns,
 * so that what is left out is left out everywhere. They stand outside the table, as Excel allows no spills in
 * one, and start in its header row, which nobody deletes; their names reach as far as the table's rows do.
 * @param at the place of the first column's head, in the table's header row
 */
export function countedRows(
  input: PlanInput,
  at: Place,
): {
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly widths: readonly { readonly columns: string; readonly characters: number }[];
} {
  const { naming, texts } = input;
  const rows = rowsOfTable(input);
  const columns = countedHeads(input, at);
  const sheet = quoted(naming.sheets.activity);
  const group = cellAddress({ row: at.row - 1, column: at.column });
  const places = columns.map((column, index) => ({
    column,
    place: { row: at.row, column: at.column + index },
  }));
  return {
    blocks: [
      { at: group, cells: [[texts.activity.counted.title]] },
      { at: cellAddress(at), cells: [columns.map(({ text }) => formula(text))] },
    ],
    names: columns.map(({ name }, index) => {
      const all = `${sheet}!${down(at, index)}`;
      return { name, refersTo: formula(`INDEX(${all},2):INDEX(${all},${rows}+1)`) };
    }),
    looks: [
      { address: group, look: NOTE },
      ...places.map(({ column, place }): LookPlan => ({
        address: wholeColumn(place.column),
        look: { color: MUTED, ...(column.numberFormat ? { numberFormat: column.numberFormat } : {}) },
      })),
      { address: rangeAddress(at, 1, columns.length), look: ASIDE_HEAD },
    ],
    widths: places.map(({ column, place }) => ({
      columns: wholeColumn(place.column),
      characters: column.characters,
    })),
  };
}

/** The columns, whose formulas stand in their heads, the first one's at that place. */
export function countedHeads(input: PlanInput, at: Place): CountedColumn[] {
  return countedColumns(input, (index) => {
    const head = absolute(cellAddress({ row: at.row, column: at.column + index }));
    return `${head}:INDEX(${down(at, index)},${rowsOfTable(input)}+1)`;
  });
}

function rowsOfTable({ naming }: PlanInput): string {
  return `ROWS(${naming.tables.activity})`;
}

/** A column's cells from its head on. */
function down(at: Place, index: number): string {
  const place = { row: at.row, column: at.column + index };
  return `${absolute(cellAddress(place))}:${absolute(cellAddress({ ...place, row: LAST_CELL.row }))}`;
}
