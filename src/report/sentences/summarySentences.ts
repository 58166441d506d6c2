import { countedAs } from "../fiveCounts";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { countsSentences } from "./countsSentence";
import { goalLines } from "./goalLines";
import { missingMonthsSentences, spreadSentences } from "./spreadSentences";
import { sentence, type Sentence } from "./sentence";

/** The most sentences of a summary. */
const MOST = 6;

/** The summary for a reader who reads no further: how the goals stand, the spread, and the goals that say most. */
export function summarySentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const nothingYet = facts.monthsEnded === 0 ? [sentence(writing.texts.sentences.noMonthEnded, [])] : [];
  const counts = [...nothingYet, ...countsSentences(facts, writing)];
  const spread = [...spreadSentences(facts, writing), ...missingMonthsSentences(facts, writing)];
  // A sentence each, so that none takes another's room: its missing months stand beside its table.
  const room = MOST - counts.length - spread.length;
  const goals = facts.measures
    .filter(({ target, actual }) => target.kind !== "not-fixed" && actual)
    .toSorted((one, other) => rank(one, facts) - rank(other, facts))
    .flatMap((each) => goalLines(each, facts, writing).slice(0, 1).map(withBasis(each, writing)))
    .slice(0, Math.max(0, room));
  return [...counts, ...goals, ...spread];
}

/** Guidances must not be taken for firms on a page that stands alone. */
function withBasis({ basis }: MeasureFacts, { texts }: Writing) {
  return (line: Sentence): Sentence =>
    basis ? { ...line, text: line.text.replace(/\.$/, ` (${texts.sentences.bases[basis]}).`) } : line;
}

/**
 * Regional goals first, which are the reader's own; then those that are not met, and those that add up and lag behind.
 */
function rank(each: MeasureFacts, facts: ReportFacts): number {
  if (each.measure.kind === "regional") return 0;
  if (countedAs(each, facts) === "not-met") return 1;
  if (!each.measure.cumulative) return 4;
  const above = each.deviation?.value ?? 0;
  return (each.measure.rule.startsWith("<") ? -above : above) < 0 ? 2 : 3;
}
