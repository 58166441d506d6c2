import { sheetTexts } from "../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "./facts/reportFacts";
import { countedAs } from "./fiveCounts";

/** Whether Målark awaits a figure that is counted as missing, since nobody has said on which day it comes. */
export function awaitsWithoutDay(facts: MeasureFacts, report: ReportFacts): boolean {
  const { awaited } = sheetTexts(report.contract.language).targets.running;
  return !facts.actual && facts.status.text === awaited && countedAs(facts, report) === "missing";
}
