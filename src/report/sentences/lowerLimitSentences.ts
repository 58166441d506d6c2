import { decimalsApart } from "../../calc/decimalsApart";
import { wholeInBand } from "../../calc/wholeInBand";
import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** How many guidances a municipality lacks to reach the band; 0 where it has them, absent where nothing is judged. */
export function lackingToLimit(
  { individual, compared, position }: MunicipalityFacts,
  { contract: { band } }: ReportFacts,
): number | undefined {
  const isJudged = !(["not-judged", "missing", "not-fixed"] as const).some((each) => each === position);
  if (!individual || !compared || !band || !isJudged) return undefined;
  const { lowest } = wholeInBand(compared.value, band.tolerance, band.above);
  return Math.max(0, lowest - individual.value);
}

/** The municipalities below the band, in the contract's order: a rule about each, never a ranking. */
export function lowerLimitSentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const { band } = facts.contract;
  return facts.municipalities.flatMap((each) => {
    const { name, individual, compared, position, positionCell } = each;
    if (position !== "below" || !individual || !compared || !band) return [];
    const limit = compared.value * (1 - band.tolerance);
    const most = decimalsApart(individual.value, limit, 1);
    return [
      sentence(
        writing.texts.sentences.lowerLimit(
          name,
          individual.value,
          writing.numerals.number(limit, { least: 1, most }),
          lackingToLimit(each, facts) ?? 0,
        ),
        [individual.cell, compared.cell, positionCell],
      ),
    ];
  });
}
