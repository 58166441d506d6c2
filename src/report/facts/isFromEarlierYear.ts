import { yearDays } from "../../calc/contractYear";
import type { MeasureFacts, ReportFacts } from "./reportFacts";

/** Whether a measure's figure is from before its year: it says nothing of the year yet. */
export function isFromEarlierYear(
  { actual, asOf }: Pick<MeasureFacts, "actual" | "asOf">,
  { contract, year }: Pick<ReportFacts, "contract" | "year">,
): boolean {
  return actual !== undefined && asOf !== undefined && asOf.value < yearDays(contract, year).first;
}
