import type { ContentTable, TableKind } from "../../report/content/reportContent";

/** The widths of the sheet's columns in characters; all tables stand on them, so that a page holds them at 9 points. */
export const GRID = [5, 21, 12, 11, 12, 11, 12, 14, 7, 11] as const;

/** As much fits on one line across all columns, in digits. */
export const LINE_WIDTH = GRID.reduce((sum, each) => sum + each, 0);

/** The height of a line in points. */
export const LINE = 15;

/** The height of a page in points, once it is narrowed so that these columns fit on A4 portrait. */
export const PAGE_POINTS = 916;

/** Where the columns of each kind of table stand, from 0 on; a text may run on into blank ones. */
const PLACES: Readonly<Record<TableKind, readonly number[]>> = {
  counts: [0, 2, 3],
  goals: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  definitions: [0, 1, 4, 6, 8],
  explanation: [0, 2],
  circumstances: [0, 2, 6],
  way: [0, 2, 4, 5, 6],
  municipalities: [0, 2, 3, 4, 5, 6, 7, 8, 9],
  areas: [0, 2, 4, 9],
  effects: [0, 1, 3, 5, 6, 7, 9],
  funding: [0, 2, 4],
  settings: [0, 2],
  chance: [0, 2, 3, 5, 7, 9],
  development: [0, 2, 3, 4, 5],
  facts: [0, 4, 6],
  reconciliation: [0, 2, 3, 4, 5, 6, 7],
  monthly: [0, 2, 4, 5, 7],
};

/** The first column of what stands beside the printed grid. */
export const BESIDE = GRID.length + 2;

/** Of goals, the last of the columns that move up where one before them is left out: their names get its room. */
const LAST_YEAR = 6;

/**
 * The columns of the grid that a table's columns stand in, from 0 on. Where columns are left out those after them move
 * up; of goals all keep their places, for there are two tables of them, but that of last year goes to the names.
 */
export function placesOf({ kind, kept }: ContentTable): readonly number[] {
  const places = PLACES[kind];
  if (!kept) return places;
  if (kind !== "goals") return places.slice(0, kept.length);
  const isMoved = (index: number) => !kept.includes(LAST_YEAR) && index > 1 && index < LAST_YEAR;
  return places.flatMap((place, index) => (kept.includes(index) ? [isMoved(index) ? place + 1 : place] : []));
}

/** The characters that a cell of a table has room for: its columns up to the next one of the table. */
export function columnRoom(table: ContentTable, index: number): number {
  const places = placesOf(table);
  const from = places[index] ?? 0;
  const to = places[index + 1] ?? GRID.length;
  return GRID.slice(from, to).reduce((sum, each) => sum + each, 0);
}
