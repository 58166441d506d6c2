import { exactSum } from "../../contract/funding";
import { fundingUnit } from "../../contract/shownUnit";
import { measureNumber } from "./measureNumbers";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** The municipalities' payments, as printed and as summed; a difference is stated, and nothing is corrected. */
export function fundingSentences({ contract, funding, year }: ReportFacts, writing: Writing): Sentence[] {
  const { texts, year: named } = writing;
  const words = texts.sentences;
  if (funding.kind !== "fixed") return [sentence(words.fundingNotFixed(named(year)), [])];
  const { printed, sum, cells } = funding;
  const difference = exactSum([printed, -sum]);
  const written = (amount: number) => measureNumber(fundingUnit(contract), amount, writing);
  return [
    sentence(words.funding(named(year), written(printed), written(sum)), cells),
    ...(difference === 0 ? [] : [sentence(words.rounding(written(difference)), cells)]),
  ];
}
