import type { EnteredRow } from "../tables/enteredRow";
import type { YearRow } from "../tables/yearRow";

/** The first row of each year in the table of years, which is the one that counts. */
export function firstYearRows(
  rows: readonly EnteredRow<YearRow>[],
): ReadonlyMap<number, EnteredRow<YearRow>> {
  const first = new Map<number, EnteredRow<YearRow>>();
  for (const row of rows) {
    const { year } = row.values;
    if (typeof year === "number" && !first.has(year)) first.set(year, row);
  }
  return first;
}
