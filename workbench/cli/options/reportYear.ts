import { firstDayOf, yearLabel, yearLabels, yearWith } from "../../../src/contract/years";
import type { Contract } from "../../../src/contract/contract";
import type { ReportCommandTexts } from "../../../src/language/commandLine/reportCommandTexts";
import { UsageError } from "./usageError";

/** A year as it was asked for, and the date of status, already known to be a date. */
interface Asked {
  readonly year?: number;
  readonly date?: string;
}

/**
 * The year that a report is of: the one asked for, else the date's. What stands in no year of the contract is refused,
 * for a report of another year than the reader expects looks as sound as the right one.
 * @returns the year where the date decides it, and a note on that where an earlier year may have been meant
 * @throws UsageError where the date lies before the year, or in none of the contract's while no year is given
 */
export function reportYear(
  { year, date }: Asked,
  contract: Pick<Contract, "source" | "years">,
  texts: ReportCommandTexts,
): { readonly year?: number; readonly note?: string } {
  if (date === undefined) return year === undefined ? {} : { year };
  if (year === undefined) {
    const ofDate = yearWith(contract, date);
    if (!contract.years.includes(ofDate)) throw new UsageError(texts.dateOutside(date, yearLabels(contract)));
    const before = contract.years.filter((each) => each < ofDate).at(-1);
    return {
      year: ofDate,
      ...(before !== undefined && { note: texts.yearByDate(yearLabel(contract, ofDate), before) }),
    };
  }
  if (date < firstDayOf(contract, year))
    throw new UsageError(texts.dateBefore(date, yearLabel(contract, year)));
  return { year };
}
