import type { CellPosition } from "../plan/address";
import { isFormula, type Block, type CellContent } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { PlacedName, Work } from "./lineWork";
import { textOf } from "./rowKeys";
import { isBroken, isSameContent } from "./sameContent";
import { isInTable, seenAt, type SeenSheet } from "./seenWorkbook";

/** How far something stands from where it is planned. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** How far a line stands from where it is planned: by its names, else by its label. */
export function offsetOf(
  row: number,
  cells: readonly CellContent[],
  own: readonly PlacedName[],
  column: number,
  work: Work,
): Offset | undefined {
  for (const { planned, seen } of own) {
    if (seen)
      return { rows: seen.from.row - planned.from.row, columns: seen.from.column - planned.from.column };
  }
  if (own.length === 0 || own.some(({ planned }) => planned.to.row > planned.from.row)) return undefined;
  return labelOffset(row, cells, column, work);
}

/** How far a line stands from where it is planned, by its label alone. */
export function labelOffset(
  row: number,
  cells: readonly CellContent[],
  column: number,
  { sheet }: Work,
): Offset | undefined {
  const index = cells.findIndex((cell) => typeof cell === "string" && cell !== "");
  const place = index < 0 ? undefined : onlyPlaceOf(textOf(cells[index]), sheet);
  return place && { rows: place.row - row, columns: place.column - column - index };
}

/** The one place outside of tables where a text stands. */
function onlyPlaceOf(text: string, sheet: SeenSheet): CellPosition | undefined {
  const found = sheet.cells.flatMap((cells, down) =>
    cells.flatMap((cell, across) =>
      cell === text && !isInTable(sheet, sheet.top + down, sheet.left + across)
        ? [{ row: sheet.top + down, column: sheet.left + across }]
        : [],
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

export function roomFor({ at, cells }: Block, isList: boolean, { free }: Work): Offset {
  const { from } = parseRectangles(at)[0];
  if (isList) {
    const columns = free.column - from.column;
    free.column += (cells[0]?.length ?? 1) + 1;
    return { rows: 0, columns };
  }
  const rows = free.row - from.row;
  free.row += cells.length + 1;
  return { rows, columns: 0 };
}

export function roomForLine(row: number, { free }: Work): Offset {
  return { rows: free.row++ - row, columns: 0 };
}

/**
 * Of names of a line that is there: where those stand that point nowhere, the first cell from their place on that is
 * blank, or holds what is planned, whether it still computes or not.
 * @param plannedAt what is planned in a column of the line
 */
export function namePlaces(
  own: readonly PlacedName[],
  at: Offset,
  work: Work,
  plannedAt: (column: number) => CellContent,
): ReadonlyMap<number, number> {
  const taken = new Set(own.flatMap(({ seen }) => (seen ? [seen.from.column] : [])));
  return new Map(
    own.map(({ planned, seen }) => {
      if (seen) return [planned.from.column, seen.from.column];
      let column = planned.from.column + at.columns;
      const row = planned.from.row + at.rows;
      const isLabelled = own.every((each) => !each.seen);
      const to = plannedAt(planned.from.column);
      const isFree = (cell: unknown) =>
        cell === "" || (isFormula(to) && (isBroken(cell) || isSameContent(to, cell)));
      while (!isLabelled && (taken.has(column) || !isFree(seenAt(work.sheet, row, column)))) column++;
      taken.add(column);
      return [planned.from.column, column];
    }),
  );
}
