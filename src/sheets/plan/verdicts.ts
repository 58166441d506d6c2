import { ABOVE, BAD, BEHIND, BELOW, CLOSE, GOOD, ON_TRACK, OPEN, UNDECIDED } from "./looks";
import type { HighlightPlan } from "./plan";
import type { PlanInput } from "./planInput";

/** Signs and colours for the verdict of a measure. */
export function verdictHighlights({ results, texts }: PlanInput, address: string): HighlightPlan[] {
  const words = results.verdicts;
  const { running } = texts.targets;
  // A figure that still runs is never met nor missed, so it bears neither colour of those.
  const looks: readonly (readonly [HighlightPlan["look"], readonly string[]])[] = [
    [ON_TRACK, [running.onTrack, running.reached]],
    [BEHIND, [running.behind]],
    [UNDECIDED, [running.atOrAbove, running.above, running.atOrBelow, running.below]],
    [OPEN, [running.awaited, texts.shared.notJudged]],
  ];
  return [
    ...looks.flatMap(([look, said]) => said.map((equals) => ({ address, equals, look }))),
    { address, equals: words.met, look: GOOD },
    { address, equals: words["not-met"], look: BAD },
    { address, equals: words.close, look: CLOSE },
    { address, equals: words.missing, look: OPEN },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}

/** Signs and colours for a municipality's place in the band. */
export function bandHighlights({ results, texts }: PlanInput, address: string): HighlightPlan[] {
  const words = results.bandPositions;
  return [
    { address, equals: words.below, look: BELOW },
    { address, equals: words.within, look: GOOD },
    { address, equals: texts.municipalities.notBelow, look: GOOD },
    { address, equals: words.above, look: ABOVE },
    { address, equals: texts.shared.notJudged, look: OPEN },
    { address, equals: words.missing, look: OPEN },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}
