import { figureKindOf } from "../../contract/contract";
import { isFromEarlierYear } from "./isFromEarlierYear";
import type { MeasureFacts, ReportFacts } from "./reportFacts";

/**
 * Whether a measurement or evaluation of an earlier year stands where this year's is awaited, and no word says
 * otherwise.
 */
export function awaitsNewFigure(facts: MeasureFacts, report: ReportFacts): boolean {
  const kind = figureKindOf(facts.measure);
  const isAsked = kind === "measurement" || kind === "evaluation";
  return isAsked && facts.finality === undefined && isFromEarlierYear(facts, report);
}
