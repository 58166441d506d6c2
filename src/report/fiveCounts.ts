import type { ComparisonRule } from "../contract/contract";
import { figureKindOf } from "../contract/contract";
import { verdict } from "../calc/verdict";
import { sheetTexts } from "../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "./facts/reportFacts";

/** What a målepunkt is counted as; each is exactly one of these. */
export const COUNTED_AS = ["met", "not-met", "missing", "not-fixed", "undecided"] as const;

export type CountedAs = (typeof COUNTED_AS)[number];

/** The year's målepunkter by what they are counted as. */
export type FiveCounts = Readonly<Record<CountedAs, readonly MeasureFacts[]>>;

/** The five counts, which sum to the measures of the year: those that are compared with a target of their own. */
export function fiveCounts(facts: ReportFacts): FiveCounts {
  const counts: Record<CountedAs, MeasureFacts[]> = {
    met: [],
    "not-met": [],
    missing: [],
    "not-fixed": [],
    undecided: [],
  };
  for (const each of facts.measures) counts[countedAs(each, facts)].push(each);
  return counts;
}

/**
 * What a measure is counted as, by the first that applies: no target agreed, whatever the user compares it with; a
 * figure that comes later; no figure, or one that lacks months or that could turn; a figure that is not final, unless
 * it is a measurement, which is made at once; else met or not.
 */
export function countedAs(facts: MeasureFacts, report: ReportFacts): CountedAs {
  const { measure, target, actual } = facts;
  if (target.kind !== "fixed") return "not-fixed";
  if (isAwaited(facts, report)) return "undecided";
  if (!actual || facts.incomplete > 0 || couldTurn(facts, report)) return "missing";
  if (!isFinal(facts, report) && figureKindOf(measure) !== "measurement") return "undecided";
  const answer = verdict(actual.value, target.figure.value, measure.rule as ComparisonRule, 0);
  return answer === "met" ? "met" : "not-met";
}

/** Whether a figure is final: by its own word, else as the report is. */
export function isFinal({ finality }: MeasureFacts, report: ReportFacts): boolean {
  return finality === undefined ? report.isFinal : finality === "final";
}

function isAwaited({ finality, nextFigure, actual }: MeasureFacts, { statusDate }: ReportFacts): boolean {
  return finality === "awaited" || (!actual && nextFigure !== undefined && nextFigure.value > statusDate);
}

/** In a final report Målark leaves a figure unjudged that guidances without a firm could turn. */
function couldTurn({ status }: MeasureFacts, { contract, isFinal: isFinalReport }: ReportFacts): boolean {
  return isFinalReport && status.text === sheetTexts(contract.language).shared.notJudged;
}
