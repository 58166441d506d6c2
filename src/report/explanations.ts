import { countedAs } from "./fiveCounts";
import type { MeasureFacts, ReportFacts } from "./facts/reportFacts";
import { standingOf } from "./followUp/standing";
import {
  EXPLANATION_PARTS,
  type TypedExplanation,
  type ExplanationFacts,
  type ExplanationPart,
} from "./facts/typedFacts";

/** Which parts an explanation of a goal still lacks. */
export interface MissingExplanation {
  readonly measure: string;
  readonly point: string;
  readonly parts: readonly ExplanationPart[];
  /** The parts of it that are there; blank where one is missing. */
  readonly given: TypedExplanation;
}

/** Explanations, and fields of them, that a final report of a year lacks. */
export interface ExplanationGaps {
  readonly year: number;
  readonly missing: readonly MissingExplanation[];
}

/** Whether somebody has accepted these gaps: whatever is missing, or only what was shown. */
export function areAccepted(accepted: boolean | ExplanationGaps, gaps: ExplanationGaps): boolean {
  if (typeof accepted === "boolean") return accepted;
  const joined = ({ year, missing }: ExplanationGaps) =>
    JSON.stringify([year, missing.map(({ measure, parts }) => [measure, parts])]);
  return joined(accepted) === joined(gaps);
}

/** The goals that are not met and so have to be explained. */
function unmetMeasures(facts: ReportFacts): readonly MeasureFacts[] {
  return facts.measures.filter((each) => countedAs(each, facts) === "not-met");
}

/**
 * The goals that have to be explained, are behind plan, or that somebody has explained anyway. For a goal that is met
 * or on plan, the workbook can only hold an explanation left over from an earlier report: there is no deviation now.
 */
export function explainedMeasures(facts: ReportFacts): readonly MeasureFacts[] {
  const isExplained = ({ measure }: MeasureFacts) =>
    facts.typed.explanations.some((each) => each.measure === measure.id);
  return facts.measures.filter((each) => {
    const standing = standingOf(each, facts);
    if (standing === "met" || standing === "on-track") return false;
    const needs = standing === "not-met" || (!facts.isFinal && standing === "behind");
    return needs || isExplained(each);
  });
}

/** Explanations of goals without a deviation: the report has no block for them. */
export function explanationsNotOwed(facts: ReportFacts): readonly ExplanationFacts[] {
  const explained = explainedMeasures(facts);
  return facts.typed.explanations.filter(
    (each) => !explained.some(({ measure }) => measure.id === each.measure),
  );
}

/** Explanations missing before a report can be handed over as final. */
export function missingExplanations(facts: ReportFacts): MissingExplanation[] {
  return missingOf(unmetMeasures(facts), facts);
}

/** Every explanation that the report marks as missing, also for goals behind plan or explained in part. */
export function markedExplanations(facts: ReportFacts): MissingExplanation[] {
  return missingOf(explainedMeasures(facts), facts);
}

function missingOf(measures: readonly MeasureFacts[], facts: ReportFacts): MissingExplanation[] {
  return measures.flatMap(({ measure }) => {
    const found = facts.typed.explanations.find((each) => each.measure === measure.id);
    const text = (part: ExplanationPart) => found?.[part]?.text ?? "";
    const parts = EXPLANATION_PARTS.filter((part) => text(part) === "");
    const given = {
      measure: measure.id,
      deviation: text("deviation"),
      cause: text("cause"),
      action: text("action"),
      expected: text("expected"),
    };
    return parts.length > 0 ? [{ measure: measure.id, point: measure.point, parts, given }] : [];
  });
}
