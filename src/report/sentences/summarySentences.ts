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
  const { noMonthEnded } = writing.texts.sentences;
  const nothingYet = facts.monthsEnded === 0 ? [sentence(noMonthEnded, [])] : [];
  const counts = [...nothingYet, ...countsSentences(facts, writing)];
  const spread = [...spreadSentences(facts, writing), ...missingMonthsSentences(facts, writing)];
  const behind = measuresBehind(facts);
  // A sentence each, so that none takes another's room: its missing months stand beside its table.
  const room = MOST - counts.length - spread.length - (behind.length > 0 ? 1 : 0);
  const goals = facts.measures
    .filter(({ target, actual }) => target.kind !== "not-fixed" && actual)
    .filter((each) => each.measure.kind === "regional" || !behind.includes(each))
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((of) =>
      goalLines(of, facts, writing)
        .slice(0, 1)
        .map((line) => ({ of, line })),
    )
    .slice(0, Math.max(0, room));
  const told = goals.map(({ of }) => of);
  return [
    ...counts,
    ...behindSentence(facts, told, writing),
    ...goals.map(({ of, line }) => withBasis(of, line, writing)),
    ...spread,
  ];
}

/** Guidances must not be taken for firms on a page that stands alone. */
function withBasis({ basis }: MeasureFacts, line: Sentence, { texts }: Writing): Sentence {
  return basis ? { ...line, text: line.text.replace(/\.$/, ` (${texts.sentences.bases[basis]}).`) } : line;
}

/** Regional goals first, which are the reader's own; then those that add up; what is behind has its sentence. */
function rank({ measure }: MeasureFacts): number {
  if (measure.kind === "regional") return 0;
  return measure.cumulative ? 1 : 2;
}
