import { yearDays } from "../../calc/contractYear";
import { firstOfMonth } from "../../calc/serialDate";
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
  if (asOf.value < yearDays(contract, year).first) return true;
  const next = nextFigure?.value;
  if (next === undefined) return asOf.value < firstOfMonth(countedUntil);
  return next <= statusDate && asOf.value < next;
}
