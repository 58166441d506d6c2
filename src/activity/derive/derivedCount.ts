import * as v from "valibot";
import type { YearChange } from "./derivationPlan";
import type { CellState } from "../tables/change";
import { UNIQUE_COLUMNS } from "../tables/yearRow";

/** The form expected of what a workbook has kept, which may be anything. */
export const derivedCountSchema = v.object({
  year: v.number(),
  column: v.picklist(UNIQUE_COLUMNS),
  value: v.number(),
});

/**
 * A unique count that a derivation wrote. The table of years has no column for a source: a cell that still holds what
 * was derived is recognised by this, and may follow the meetings.
 */
export type DerivedCount = v.InferOutput<typeof derivedCountSchema>;

/** Whether a cell holds what an earlier derivation wrote there. */
export function isDerivedCount(
  earlier: readonly DerivedCount[],
  { year, column }: Omit<DerivedCount, "value">,
  { value, mark }: CellState,
): boolean {
  return (
    mark?.kind !== "formula" &&
    earlier.some((each) => each.year === year && each.column === column && each.value === value)
  );
}

/** A monthly derivation for years, and undoing it, fit in here. */
const MAX_COUNTS = 120;

/** Remembered counts after these changes, the latest first. */
export function addDerivedCounts(
  remembered: readonly DerivedCount[],
  changes: readonly YearChange[],
): DerivedCount[] {
  const counts = new Map<string, DerivedCount>();
  const written = changes.flatMap(({ year, column, to: { value } }) =>
    typeof value === "number" ? [{ year, column, value }] : [],
  );
  for (const count of [...written, ...remembered]) {
    const key = `${count.year}|${count.column}|${count.value}`;
    if (!counts.has(key)) counts.set(key, count);
  }
  return [...counts.values()].slice(0, MAX_COUNTS);
}
