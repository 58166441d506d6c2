import { exactSum } from "../../contract/decimals";
import { fundingUnit } from "../../contract/shownUnit";
import { fundingTexts } from "../../language/report/fundingTexts";
import { measureNumber } from "./measureNumbers";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** The municipalities' payments, as printed and as summed; a difference is stated, and nothing is corrected. */
export function fundingSentences({ contract, funding, year }: ReportFacts, writing: Writing): Sentence[] {
  const { language, year: named } = writing;
  const words = fundingTexts(language);
  const unit = fundingUnit(contract);
  const written = (amount: number) => measureNumber(unit, amount, writing);
  if (funding.kind === "undivided") {
    const said = words.undivided(named(year), written(funding.printed), unit.label[language]);
    return [sentence(said, funding.cells)];
  }
  if (funding.kind !== "fixed") {
    return [sentence(funding.kind === "none" ? words.none : words.notFixed(named(year)), [])];
  }
  const { printed, sum, cells } = funding;
  const difference = exactSum([printed, -sum]);
  return [
    sentence(words.divided(named(year), written(printed), written(sum)), cells),
    ...(difference === 0 ? [] : [sentence(words.rounding(written(difference)), cells)]),
  ];
}
