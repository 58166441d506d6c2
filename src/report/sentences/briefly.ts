import { countedAs } from "../fiveCounts";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { countsSentences } from "./countsSentence";
import { goalLines } from "./goalLines";
import { missingMonthsSentences, spreadSentences } from "./spreadSentences";
import type { Sentence } from "./sentence";

/** As many sentences tell it briefly. */
const MOST = 6;

/** What a reader needs who reads no further: how the goals stand, the spread, and the goals that say most. */
export function briefly(facts: ReportFacts, writing: Writing): Sentence[] {
  const counts = countsSentences(facts, writing);
  const spread = [...spreadSentences(facts, writing), ...missingMonthsSentences(facts, writing)];
  const goals = facts.measures
    .filter(({ target, actual }) => target.kind !== "not-fixed" && actual)
    .toSorted((one, other) => rank(one, facts) - rank(other, facts))
    .map((each) => goalLines(each, facts, writing));
  const room = MOST - counts.length - spread.length;
  const told = goals.reduce<Sentence[]>(
    (lines, each) => (lines.length + each.length <= room ? [...lines, ...each] : lines),
    [],
  );
  return [...counts, ...told, ...spread];
}

/** Goals that are not met first, then those that add up and lag behind, then the rest that add up. */
function rank(each: MeasureFacts, facts: ReportFacts): number {
  if (countedAs(each, facts) === "not-met") return 0;
  if (!each.measure.cumulative) return 3;
  return (each.deviation?.value ?? 0) < 0 ? 1 : 2;
}
