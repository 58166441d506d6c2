import { countedAs } from "./fiveCounts";
import type { MeasureFacts, ReportFacts } from "./facts/reportFacts";

/** What a person says of a goal that is not met: nothing of it is ever made from figures. */
export interface Explanation {
  readonly measure: string;
  readonly deviation: string;
  readonly cause: string;
  readonly action: string;
  readonly expected: string;
}

export const EXPLANATION_PARTS = ["deviation", "cause", "action", "expected"] as const;

type ExplanationPart = (typeof EXPLANATION_PARTS)[number];

/** Which parts an explanation of a goal still lacks. */
export interface MissingExplanation {
  readonly measure: string;
  readonly parts: readonly ExplanationPart[];
}

/** The goals that are not met and so have to be explained. */
export function unmetMeasures(facts: ReportFacts): readonly MeasureFacts[] {
  return facts.measures.filter((each) => countedAs(each, facts) === "not-met");
}

/** What is missing before a report can be handed over as final. */
export function missingExplanations(
  facts: ReportFacts,
  explanations: readonly Explanation[],
): MissingExplanation[] {
  return unmetMeasures(facts).flatMap(({ measure }) => {
    const given = explanations.find((each) => each.measure === measure.id);
    const parts = EXPLANATION_PARTS.filter((part) => !given?.[part].trim());
    return parts.length > 0 ? [{ measure: measure.id, parts }] : [];
  });
}
