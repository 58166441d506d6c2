import type { Contract } from "../../contract/contract";
import { yearLabel } from "../../contract/years";
import type { HandoverTexts } from "../../language/sheets/handoverTexts";

/** A line as it stands on the sheet. */
interface StandingLine {
  readonly topic: unknown;
  readonly what: unknown;
}

/**
 * Whether a line's topic is asked about in a workbook in which that year is chosen: a line of another year, or one that
 * a person has added, is neither open nor done by what was found.
 */
export function askedIn(
  contract: Contract,
  year: number,
  { choices, topics }: HandoverTexts,
): (line: StandingLine) => boolean {
  const next = yearLabel(contract, year + 1);
  const targetsOfNext = new Set(contract.measures.map(({ id }) => choices.target(id, next)));
  return ({ topic, what }) => {
    const text = String(what);
    const of = contract.years.find((each) =>
      [` ${yearLabel(contract, each)}`, `(${yearLabel(contract, each)})`].some((end) => text.endsWith(end)),
    );
    if (topic === topics.lock || topic === topics.mute) return true;
    // Targets of the year after are asked, too; what a sentence means is asked of no year.
    if (topic === topics.choice) return of === undefined || of === year || targetsOfNext.has(text);
    // Earlier years are looked at with the chosen one.
    return (topic === topics.explanation || topic === topics.figure) && of !== undefined && of <= year;
  };
}
