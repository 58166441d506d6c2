import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** What the municipalities pay, as printed and as summed; that the two differ is said, and nothing is corrected. */
export function fundingSentences(
  { funding, year }: ReportFacts,
  { numerals, texts, year: named }: Writing,
): Sentence[] {
  const words = texts.sentences;
  if (funding.kind !== "fixed") return [sentence(words.fundingNotFixed(named(year)), [])];
  const { printed, sum, cells } = funding;
  const difference = printed - sum;
  return [
    sentence(words.funding(named(year), numerals.number(printed), numerals.number(sum)), cells),
    ...(difference === 0 ? [] : [sentence(words.rounding(numerals.number(difference)), cells)]),
  ];
}
