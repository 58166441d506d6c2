import { verdict } from "../../calc/verdict";
import type { ComparisonRule } from "../../contract/contract";
import { resultTexts } from "../../language/functions/results";
import { sheetTexts } from "../../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { awaitsNewFigure } from "../facts/awaitsNewFigure";
import { countedAs } from "../fiveCounts";

/** How a measure stands, in the order in which somebody has to do something about it. */
export const STANDINGS = [
  "not-met",
  "behind",
  "close",
  "missing",
  "awaited",
  "not-fixed",
  "on-track",
  "met",
] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How a measure stands today: as it is counted, so that the standings add up to the five counts, and what cannot be
 * decided yet by the target that it is compared with now, as Målark does.
 */
export function standingOf(facts: MeasureFacts, report: ReportFacts): Standing {
  const { language } = report.contract;
  const { measure, actual, target, toDate, status } = facts;
  const counted = countedAs(facts, report);
  if (counted !== "undecided") return counted;
  if (!actual || target.kind === "not-fixed" || awaitsNewFigure(facts, report)) return "awaited";
  const said = (word: string) => status.text === word;
  if (said(sheetTexts(language).shared.notJudged) || said(sheetTexts(language).targets.running.awaited)) {
    return "awaited";
  }
  if (said(resultTexts(language).verdicts.close)) return "close";
  const compared = toDate ?? target.figure;
  const isMet = verdict(actual.value, compared.value, measure.rule as ComparisonRule, 0) === "met";
  return isMet ? "on-track" : "behind";
}
