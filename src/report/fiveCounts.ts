import type { ComparisonRule, Measure } from "../contract/contract";
import { figureKindOf } from "../contract/contract";
import { yearDays } from "../calc/contractYear";
import { verdict } from "../calc/verdict";
import { sheetTexts } from "../language/sheets/sheets";
import { awaitsNewFigure } from "./facts/awaitsNewFigure";
import { isAnythingDue } from "./facts/isAnythingDue";
import { isOverdue } from "./facts/isOverdue";
import type { Finality, MeasureFacts, ReportFacts } from "./facts/reportFacts";

/** The counts that a målepunkt can fall under; each falls under exactly one. */
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
 * The count that a measure falls under, by the first that applies: no target agreed, whatever the user compares it
 * with; a figure that comes later; no figure, or one that could still turn; a figure that is not final, unless it is a
 * measurement, which is made at once; else met or not.
 */
export function countedAs(facts: MeasureFacts, report: ReportFacts): CountedAs {
  const { measure, target, actual } = facts;
  if (target.kind !== "fixed") return "not-fixed";
  const finality = finalityIn(facts, report);
  if (finality === "awaited") return "undecided";
  if (!actual || couldTurn(facts, report)) return "missing";
  const answer = verdict(actual.value, target.figure.value, measure.rule as ComparisonRule, 0);
  const isMet = answer === "met";
  // Missing months can only add: a limit from below that is reached stays so, one from above that is passed too.
  if (facts.incomplete > 0 && isMet !== measure.rule.startsWith(">")) return "missing";
  if (finality !== "final" && figureKindOf(measure) !== "measurement") return "undecided";
  return isMet ? "met" : "not-met";
}

/**
 * How far a figure has come: by its own word, else as the report is. One that is not there and expected later, or not
 * due yet, is awaited, and so is this year's where a measurement or evaluation of an earlier year stands in its place;
 * one whose day has come without it is not, whatever was said before. One that adds up is never final before its year
 * is over.
 */
export function finalityIn(facts: MeasureFacts, report: ReportFacts): Finality {
  const { measure, nextFigure, actual } = facts;
  if (!actual && nextFigure !== undefined && nextFigure.value > report.statusDate) return "awaited";
  if (!actual && !isDue(measure, report)) return "awaited";
  if (awaitsNewFigure(facts, report)) return "awaited";
  const isWordPast = !actual && facts.finality === "awaited" && isOverdue(facts, report);
  const said = isWordPast || !facts.finality ? ofReport(report) : facts.finality;
  const runs = figureKindOf(measure) === "accumulating" && report.monthsEnded < 12;
  return said === "final" && runs ? "provisional" : said;
}

/** Whether a figure has come as far as the report it stands in. */
export function isAsReport(facts: MeasureFacts, report: ReportFacts): boolean {
  return finalityIn(facts, report) === ofReport(report);
}

/** Whether a figure can be missing: not before its year, and of what adds up not before its first month has ended. */
function isDue({ cumulative }: Measure, report: ReportFacts): boolean {
  const hasBegun = report.statusDate >= yearDays(report.contract, report.year).first;
  return hasBegun && (!cumulative || isAnythingDue(report));
}

function ofReport({ isFinal }: ReportFacts): Finality {
  return isFinal ? "final" : "provisional";
}

/** Målark leaves a final figure unjudged that guidances without a firm could turn. */
function couldTurn(facts: MeasureFacts, report: ReportFacts): boolean {
  const { notJudged } = sheetTexts(report.contract.language).shared;
  return finalityIn(facts, report) === "final" && facts.status.text === notJudged;
}
