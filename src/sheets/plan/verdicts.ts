import { ABOVE, BAD, BELOW, GOOD, CLOSE, OPEN } from "./looks";
import type { HighlightPlan } from "./plan";
import type { PlanInput } from "./planInput";

/** Signs and colours for the verdict of a measure. */
export function verdictHighlights({ results }: PlanInput, address: string): HighlightPlan[] {
  const words = results.verdicts;
  return [
    { address, equals: words.met, look: GOOD },
    { address, equals: words["not-met"], look: BAD },
    { address, equals: words.close, look: CLOSE },
    { address, equals: words.missing, look: OPEN },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}

/** Signs and colours for a municipality's place in the band. */
export function bandHighlights({ results }: PlanInput, address: string): HighlightPlan[] {
  const words = results.bandPositions;
  return [
    { address, equals: words.below, look: BELOW },
    { address, equals: words.within, look: GOOD },
    { address, equals: words.above, look: ABOVE },
    { address, equals: words.missing, look: OPEN },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}
