import type { Measure } from "../../../contract/contract";
import { ABOVE, BAD, BEHIND, BELOW, CLOSE, GOOD, LACKING, ON_TRACK, OPEN, UNDECIDED } from "./looks";
import { rangeAddress, type CellPosition } from "../address";
import type { HighlightPlan } from "../plan";
import type { PlanInput } from "../planInput";
import { runsOf } from "../runs";

/**
 * Signs and colours for the verdicts of all measures.
 * @param first the first measure's cell
 */
export function verdictHighlights(
  { contract, results, texts }: PlanInput,
  first: CellPosition,
): HighlightPlan[] {
  const address = rangeAddress(first, contract.measures.length, 1);
  const words = results.verdicts;
  const { running } = texts.targets;
  // A figure that still runs is neither met nor missed, so it has neither of those colours.
  const looks: readonly (readonly [HighlightPlan["look"], readonly string[]])[] = [
    [ON_TRACK, [running.onTrack, running.reached]],
    [BEHIND, [running.behind]],
    [LACKING, [running.awaited, running.renewed]],
    [OPEN, [texts.targets.notBegun, texts.shared.notJudged]],
  ];
  return [
    ...looks.flatMap(([look, said]) => said.map((equals) => ({ address, equals, look }))),
    ...readingHighlights(contract.measures, texts.targets.running, first),
    { address, equals: words.met, look: GOOD },
    { address, equals: words["not-met"], look: BAD },
    { address, equals: words.close, look: CLOSE },
    { address, equals: words.missing, look: LACKING },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}

/** Of answers that still come in: on which side of the target they are behind depends on the measure's rule. */
function readingHighlights(
  measures: readonly Measure[],
  said: PlanInput["texts"]["targets"]["running"],
  first: CellPosition,
): HighlightPlan[] {
  const isLimitBelow = ({ rule }: Measure) => !rule.startsWith("<");
  return runsOf(measures, (measure) => String(isLimitBelow(measure))).flatMap((run) => {
    const address = rangeAddress({ ...first, row: first.row + run.start }, run.length, 1);
    const [above, below] = isLimitBelow(run.first) ? [UNDECIDED, BEHIND] : [BEHIND, UNDECIDED];
    return [
      ...[said.atOrAbove, said.above].map((equals) => ({ address, equals, look: above })),
      ...[said.atOrBelow, said.below].map((equals) => ({ address, equals, look: below })),
    ];
  });
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
    { address, equals: words.missing, look: LACKING },
    { address, equals: words["not-fixed"], look: OPEN },
  ];
}
