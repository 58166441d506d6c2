import type { MeasureFacts, ReportFacts } from "./reportFacts";

/** Whether the day that a measure's next figure was expected on has come, and the figure has not. */
export function isOverdue(
  { actual, asOf, nextFigure }: Pick<MeasureFacts, "actual" | "asOf" | "nextFigure">,
  { statusDate }: Pick<ReportFacts, "statusDate">,
): boolean {
  if (!nextFigure || nextFigure.value > statusDate) return false;
  return !actual || (asOf !== undefined && asOf.value < nextFigure.value);
}
