import { cellStateOf } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import { UNIQUE_COLUMNS, type YearRow } from "../tables/yearRow";
import { isDerivedCount, type DerivedCount } from "./derivedCount";

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

interface DerivedYears {
  /** `undefined` where the sheet with the table of years was deleted. */
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  /** Unique counts that earlier derivations wrote. */
  readonly earlier: readonly DerivedCount[];
}

/** Years that have a count of an earlier derivation, and no meetings any more. */
export function yearsWithoutMeetings(
  { years = [], earlier }: DerivedYears,
  withMeetings: readonly { readonly year: number }[],
): { readonly year: number; readonly leftOut: number }[] {
  return [...firstYearRows(years)].flatMap(([year, row]) => {
    const wasDerived = UNIQUE_COLUMNS.some((column) =>
      isDerivedCount(earlier, { year, column }, cellStateOf(row, column)),
    );
    return wasDerived && withMeetings.every((each) => each.year !== year) ? [{ year, leftOut: 0 }] : [];
  });
}
