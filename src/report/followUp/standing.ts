import { verdict } from "../../calc/verdict";
import type { ComparisonRule } from "../../contract/contract";
import { resultTexts } from "../../language/functions/results";
import { sheetTexts } from "../../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { countedAs } from "../fiveCounts";

/** How a measure stands, in the order in which somebody has to do something about it. */
export const STANDINGS = ["behind", "close", "missing", "not-fixed", "met"] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How a measure stands today: what is decided as it is counted, what is not by the target that it is compared with now,
 * as Målark does. What Målark does not judge is missing something; what it judges although months are missing, they cannot turn.
 */
export function standingOf(facts: MeasureFacts, report: ReportFacts): Standing {
  const { language } = report.contract;
  const { measure, actual, target, toDate, status } = facts;
  const counted = countedAs(facts, report);
  if (counted === "not-fixed") return counted;
  if (!actual || target.kind === "not-fixed") return "missing";
  const said = (word: string) => status.text === word;
  if (said(sheetTexts(language).shared.notJudged) || said(sheetTexts(language).targets.running.awaited)) {
    return "missing";
  }
  if (said(resultTexts(language).verdicts.close)) return "close";
  if (counted === "met") return "met";
  if (counted === "not-met") return "behind";
  const compared = toDate ?? target.figure;
  return verdict(actual.value, compared.value, measure.rule as ComparisonRule, 0) === "met"
    ? "met"
    : "behind";
}
