import { freeName, numberedSheet } from "../plan/freeName";

/** Excel allows sheets no longer names. */
const LONGEST = 31;

/**
 * A report's name, with a number where there is one of that name already: a report is frozen, and made again it
 * stands beside the earlier.
 * @param taken the workbook's sheets
 */
export function reportName(subject: string, isoDay: string, taken: readonly string[]): string {
  const named = (number?: number) => {
    const ending = numberedSheet(` ${isoDay}`, number);
    return `${subject.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
  };
  return freeName(named, taken);
}
