import type { CellPosition } from "../plan/address";
import type { SheetPlan } from "../plan/plan";
import { parseRectangles, rectanglesAddress, type Rectangle } from "../plan/rectangles";
import type { FreshParts } from "./changes";
import { seenTable } from "./frameChanges";
import { placedNames } from "./lineWork";
import { matchTable } from "./matchTable";
import { containsCell } from "./planCells";
import { tableKeys } from "./rowKeys";
import type { SeenSheet } from "./seenWorkbook";

/** A planned cell, and where it stands on the sheet: of a table that people fill, its whole column. */
export interface PlacedCell {
  readonly planned: CellPosition;
  readonly at: Rectangle;
  /** By which people know it: its heading, or its name. */
  readonly what: string;
  /** Whether its row, column or table was made just now. */
  readonly isFresh: (fresh: FreshParts) => boolean;
}

/** Each planned cell of tables, and of what has a name, where it stands. */
export function placedCells(plan: SheetPlan, sheet: SeenSheet, keys: readonly string[]): PlacedCell[] {
  const ofTables = plan.tables.flatMap((planned) => {
    const seen = seenTable(sheet, planned.name);
    if (!seen) return [];
    const match = matchTable(planned, sheet, seen, keys);
    const { plannedAt, plannedKeys } = match;
    return planned.headers.flatMap((what, across): PlacedCell[] => {
      const column = match.columnOf(what);
      if (column === undefined) return [];
      const plannedIn = (index: number) => ({
        row: plannedAt.row + 1 + index,
        column: plannedAt.column + across,
      });
      const isFresh =
        (key?: string) =>
        ({ tables, columns, rows }: FreshParts) =>
          tables.has(planned.name) ||
          columns.has(`${planned.name}|${what}`) ||
          (key !== undefined && rows.has(`${planned.name}|${key}`));
      // All rows of a table that people fill are alike.
      if (tableKeys(planned, keys).length === 0) {
        const at = { from: { row: seen.row + 1, column }, to: { row: seen.row + seen.height, column } };
        return seen.height > 0 ? [{ planned: plannedIn(0), at, what, isFresh: isFresh() }] : [];
      }
      return plannedKeys.flatMap((key, index): PlacedCell[] => {
        const row = match.rowOf(index);
        if (row === undefined) return [];
        return [{ planned: plannedIn(index), at: cellAt({ row, column }), what, isFresh: isFresh(key) }];
      });
    });
  });
  const ofNames = placedNames(plan, sheet).flatMap(({ name, planned, seen }): PlacedCell[] =>
    seen ? [{ planned: planned.from, at: cellAt(seen.from), what: name.name, isFresh: () => false }] : [],
  );
  return [...ofTables, ...ofNames];
}

/** A plan's parts for a place, of those that each have an address; later ones last. */
export function partsAt<Part extends { readonly address: string }>(
  parts: readonly Part[],
): (place: CellPosition) => readonly Part[] {
  const known = parts.map((part) => ({ part, rectangles: parseRectangles(part.address) }));
  return ({ row, column }) =>
    known
      .filter(({ rectangles }) => rectangles.some((rectangle) => containsCell(rectangle, row, column)))
      .map(({ part }) => part);
}

/**
 * Finds in the earlier contract's plan what `find` finds in a plan for a place, by the place on the sheet; `undefined`
 * where it had nothing there.
 */
export function formerAt<Found>(
  before: SheetPlan | undefined,
  sheet: SeenSheet,
  keys: readonly string[],
  find: (plan: SheetPlan) => (place: CellPosition) => Found,
): (at: Rectangle) => Found | undefined {
  if (!before) return () => undefined;
  const findBefore = find(before);
  const cells = placedCells(before, sheet, keys);
  const known = new Map(cells.map(({ planned, at }) => [rectanglesAddress([at]), planned]));
  return (at) => {
    const planned = known.get(rectanglesAddress([at]));
    return planned && findBefore(planned);
  };
}

function cellAt(place: CellPosition): Rectangle {
  return { from: place, to: place };
}
