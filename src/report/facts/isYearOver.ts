import type { ReportFacts } from "./reportFacts";

/** Whether a report's year has ended and the report says so: before that every list of it is provisional. */
export function isYearOver({ isFinal, monthsEnded }: Pick<ReportFacts, "isFinal" | "monthsEnded">): boolean {
  return isFinal && monthsEnded === 12;
}
