import type { ComparisonRule } from "../contract/contract";
import { verdict } from "../calc/verdict";
import { sheetTexts } from "../language/sheets/sheets";
import { awaitsNewFigure } from "./facts/awaitsNewFigure";
import type { Figure } from "./facts/figure";
import type { MeasureFacts, ReportFacts } from "./facts/reportFacts";

/**
 * The figure that an actual is compared with: the share of its target that is due, until it is final; none without a
 * target.
 */
export function comparedWith({ target, toDate }: MeasureFacts): Figure | undefined {
  return target.kind === "not-fixed" ? undefined : (toDate ?? target.figure);
}

/**
 * Whether a figure has a verdict and a distance, by the rule that Målark follows: missing months can only add, so that
 * a limit from below that is reached stays so, and one from above that is passed; what could still turn has none.
 */
export function isMeasureJudged(facts: MeasureFacts, report: ReportFacts): boolean {
  const { measure, actual, status, incomplete } = facts;
  const against = comparedWith(facts);
  const { notJudged } = sheetTexts(report.contract.language).shared;
  if (!actual || !against || status.text === notJudged || awaitsNewFigure(facts, report)) return false;
  if (incomplete === 0) return true;
  const isMet = verdict(actual.value, against.value, measure.rule as ComparisonRule, 0) === "met";
  return isMet === measure.rule.startsWith(">");
}
