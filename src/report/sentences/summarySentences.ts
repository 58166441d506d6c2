import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { behindSentence, measuresBehind } from "./behindSentence";
import { countsSentences } from "./countsSentence";
import { goalLines } from "./goalLines";
import { missingMonthsSentences, spreadSentences } from "./spreadSentences";
import { sentence, type Sentence } from "./sentence";

/** The most sentences of a summary. */
const MOST = 6;

/**
 * The summary for a reader who reads no further: how the goals stand, which are behind, the goals that say
 * most, and the spread.
 */
export function summarySentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const nothingYet = facts.monthsEnded === 0 ? [sentence(writing.texts.sentences.noMonthEnded, [])] : [];
  const counts = [...nothingYet, ...countsSentences(facts, writing), ...behindSentence(facts, writing)];
  const spread = [...spreadSentences(facts, writing), ...missingMonthsSentences(facts, writing)];
  // A sentence each, so that none takes another's room: its missing months stand beside its table.
  const room = MOST - counts.length - spread.length;
  const behind = measuresBehind(facts);
  const goals = facts.measures
    .filter(({ target, actual }) => target.kind !== "not-fixed" && actual)
    .filter((each) => each.measure.kind === "regional" || !behind.includes(each))
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((each) => goalLines(each, facts, writing).slice(0, 1).map(withBasis(each, writing)))
    .slice(0, Math.max(0, room));
  return [...counts, ...goals, ...spread];
}

/** Guidances must not be taken for firms on a page that stands alone. */
function withBasis({ basis }: MeasureFacts, { texts }: Writing) {
  return (line: Sentence): Sentence =>
    basis ? { ...line, text: line.text.replace(/\.$/, ` (${texts.sentences.bases[basis]}).`) } : line;
}

/** Regional goals first, which are the reader's own; then those that add up; what is behind has its sentence. */
function rank({ measure }: MeasureFacts): number {
  if (measure.kind === "regional") return 0;
  return measure.cumulative ? 1 : 2;
}
