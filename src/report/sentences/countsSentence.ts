import { countedFrom } from "../countedFrom";
import { COUNTED_AS, fiveCounts } from "../fiveCounts";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** How the year's målepunkter stand, and how many of those without a target are compared with one all the same. */
export function countsSentences(facts: ReportFacts, { texts }: Writing): Sentence[] {
  const counts = fiveCounts(facts);
  const words = texts.sentences;
  const cells = facts.measures.flatMap(countedFrom);
  const all = COUNTED_AS.reduce((sum, each) => sum + counts[each].length, 0);
  const compared = (kind: "estimate" | "reading", say: (value: number) => string) => {
    const found = counts["not-fixed"].filter(({ target }) => target.kind === kind);
    if (found.length === 0) return [];
    const places = found.flatMap(({ target }) => (target.kind === "not-fixed" ? [] : [target.figure.cell]));
    return [sentence(say(found.length), places)];
  };
  return [
    sentence(
      words.counts({
        all,
        met: counts.met.length,
        notMet: counts["not-met"].length,
        missing: counts.missing.length,
        notFixed: counts["not-fixed"].length,
        undecided: counts.undecided.length,
      }),
      cells,
    ),
    ...compared("estimate", words.countedAgainst.estimates),
    ...compared("reading", words.countedAgainst.readings),
  ];
}
