import type { CellContent, SheetPlan } from "../plan/plan";
import { parseRectangles, type Rectangle } from "../plan/rectangles";
import { rowKey } from "./rowKeys";

/** Whether a planned cell, by its place in the plan, is the user's to fill in. */
export function inputFinder({ looks }: SheetPlan): (row: number, column: number) => boolean {
  const inputs = looks.flatMap(({ address, look }) => (look === "input" ? parseRectangles(address) : []));
  return (row, column) => inputs.some((rectangle) => containsCell(rectangle, row, column));
}

export function containsCell({ from, to }: Rectangle, row: number, column: number): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/**
 * The contents that a plan puts into its tables' cells, found by row and heading: the contents of the contract before.
 */
export function tableContents(
  plan: SheetPlan | undefined,
  keys: readonly string[],
): {
  readonly has: (key: string) => boolean;
  readonly of: (key: string, header: string) => CellContent | undefined;
} {
  const rows = new Map<string, ReadonlyMap<string, CellContent>>();
  for (const { headers, cells } of plan?.tables ?? []) {
    for (const row of cells) {
      const key = rowKey(keys.map((each) => row[headers.indexOf(each)] ?? null));
      rows.set(key, new Map(headers.map((header, index) => [header, row[index] ?? null])));
    }
  }
  return { has: (key) => rows.has(key), of: (key, header) => rows.get(key)?.get(header) };
}
