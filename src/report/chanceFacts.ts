import { centralRange, chanceBelow, countDistribution, meanCount } from "../calc/chance";
import { wholeInBand, type WholeInBand } from "../calc/wholeInBand";
import { spanOf } from "../contract/span";
import type { Figure } from "./facts/figure";
import type { MunicipalityFacts, ReportFacts } from "./facts/reportFacts";

/** What chance alone would do to a municipality, and which whole numbers its band holds. */
interface MunicipalityChance {
  readonly municipality: MunicipalityFacts;
  readonly compared: Figure;
  /** That it lies below although it follows its target. */
  readonly below: number;
  /** The same where it follows its target at the region's own pace. */
  readonly belowAtPace: number;
  readonly whole: WholeInBand;
}

export interface ChanceFacts {
  readonly municipalities: readonly MunicipalityChance[];
  readonly mean: number;
  readonly range: { readonly low: number; readonly high: number };
  /** All individual guidances, as a fraction of all the municipalities' targets. */
  readonly pace: number;
  readonly meanAtPace: number;
}

/**
 * A reference, not an explanation, and the same whatever happened; absent where a target or a figure of any
 * municipality is.
 */
export function chanceFacts({ contract, municipalities }: ReportFacts): ChanceFacts | undefined {
  if (!contract.band) return undefined;
  const span = spanOf(contract);
  const known = municipalities.flatMap((municipality) => {
    const { individual, missingMonths } = municipality;
    const compared = municipality.toDate ?? municipality.target;
    const isWhole = individual && missingMonths.length === 0;
    return isWhole && compared && compared.value > 0 ? [{ municipality, individual, compared }] : [];
  });
  if (known.length === 0 || known.length < municipalities.length) return undefined;
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const pace =
    sum(known.map(({ individual }) => individual.value)) / sum(known.map(({ compared }) => compared.value));
  const chances = known.map(({ municipality, compared }) => ({
    municipality,
    compared,
    below: chanceBelow(compared.value, span.below),
    belowAtPace: chanceBelow(compared.value, span.below, compared.value * pace),
    whole: wholeInBand(compared.value, span.below, span.above),
  }));
  const below = chances.map((each) => each.below);
  return {
    municipalities: chances,
    mean: meanCount(below),
    range: centralRange(countDistribution(below)),
    pace,
    meanAtPace: meanCount(chances.map((each) => each.belowAtPace)),
  };
}
