import { firstOfMonth } from "../../calc/serialDate";
import { isFromEarlierYear } from "./isFromEarlierYear";
import { isOverdue } from "./isOverdue";
import type { MeasureFacts, ReportFacts } from "./reportFacts";

/**
 * Whether a measure's figure is older than it should be: from before its year; or where the day of the next figure is
 * known, from before that although it has come; or else from an earlier month than the last that the workbook counts.
 * Nothing is said of a figure without a day.
 */
export function isOlderFigure(
  { actual, asOf, nextFigure }: Pick<MeasureFacts, "actual" | "asOf" | "nextFigure">,
  {
    contract,
    year,
    statusDate,
    countedUntil,
  }: Pick<ReportFacts, "contract" | "year" | "statusDate" | "countedUntil">,
): boolean {
  if (!actual || !asOf) return false;
  if (isFromEarlierYear({ actual, asOf }, { contract, year })) return true;
  if (!nextFigure) return asOf.value < firstOfMonth(countedUntil);
  return isOverdue({ actual, asOf, nextFigure }, { statusDate });
}
