import * as v from "valibot";
import type { YearChange } from "./derivationPlan";
import { UNIQUE_COLUMNS } from "../tables/yearRow";

/** What is read back from a workbook may be anything. */
export const madeUpCountSchema = v.object({
  year: v.number(),
  column: v.picklist(UNIQUE_COLUMNS),
  value: v.number(),
});

/**
 * A unique count that a making-up wrote. The table of years has no column for a source: by this a cell is known
 * again that still holds what was made up, and may follow the meetings.
 */
export type MadeUpCount = v.InferOutput<typeof madeUpCountSchema>;

/** A monthly making-up for years, and its undoing, fit in here. */
const MOST_COUNTS = 120;

/** What is remembered once these changes have been made; the latest first. */
export function rememberCounts(
  remembered: readonly MadeUpCount[],
  changes: readonly YearChange[],
): MadeUpCount[] {
  const counts = new Map<string, MadeUpCount>();
  const written = changes.flatMap(({ year, column, to: { value } }) =>
    typeof value === "number" ? [{ year, column, value }] : [],
  );
  for (const count of [...written, ...remembered]) {
    const key = `${count.year}|${count.column}|${count.value}`;
    if (!counts.has(key)) counts.set(key, count);
  }
  return [...counts.values()].slice(0, MOST_COUNTS);
}
