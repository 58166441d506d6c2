import { decimalsApart } from "../../calc/decimalsApart";
import { wholeInBand } from "../../calc/wholeInBand";
import { spanOf } from "../../contract/span";
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

/**
 * The lower limit as it is read, with as many decimals as its comparison takes: what the municipality has must not seem
 * to reach it, nor the greatest whole number that does not, or the lack beside it would seem one too many.
 */
export function writtenLimit(
  { individual, compared }: MunicipalityFacts,
  { contract }: ReportFacts,
  { numerals }: Writing,
): string | undefined {
  if (!compared || !contract.band) return undefined;
  const { below, above } = spanOf(contract);
  const limit = compared.value * (1 - below);
  const { lowest } = wholeInBand(compared.value, below, above);
  const beside = [...(individual ? [individual.value] : []), ...(lowest > 0 ? [lowest - 1] : [])];
  const most = Math.max(1, ...beside.map((each) => decimalsApart(each, limit, 1)));
  return numerals.number(limit, { least: 1, most });
}

/** The municipalities below the band, in the contract's order: a rule about each, never a ranking. */
export function lowerLimitSentences(facts: ReportFacts, writing: Writing): Sentence[] {
  return facts.municipalities.flatMap((each) => {
    const { name, individual, compared, position, positionCell } = each;
    const limit = writtenLimit(each, facts, writing);
    if (position !== "below" || !individual || !compared || limit === undefined) return [];
    return [
      sentence(
        writing.texts.sentences.lowerLimit(name, individual.value, limit, lackingToLimit(each, facts) ?? 0),
        [individual.cell, compared.cell, positionCell],
      ),
    ];
  });
}
