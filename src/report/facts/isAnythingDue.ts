import type { ReportFacts } from "./reportFacts";

/** Whether a month of the year has ended: before that no figure that adds up is due, and none is missing. */
export function isAnythingDue({ monthsEnded }: Pick<ReportFacts, "monthsEnded">): boolean {
  return monthsEnded > 0;
}
