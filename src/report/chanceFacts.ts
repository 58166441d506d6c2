import { centralRange, chanceBelow, countDistribution, meanCount } from "../calc/chance";
import { wholeInBand, type WholeInBand } from "../calc/wholeInBand";
import { spanOf } from "../contract/span";
import type { Figure } from "./facts/figure";
import type { MunicipalityFacts, ReportFacts } from "./facts/reportFacts";

/** The effect of chance alone on a municipality, and which whole numbers its band holds. */
interface MunicipalityChance {
  readonly municipality: MunicipalityFacts;
  readonly compared: Figure;
  /** That it lies below although it follows its target. */
  readonly below: number;
  /** The same where it follows its target at the region's own pace; absent where this is not known. */
  readonly belowAtPace: number | undefined;
  readonly whole: WholeInBand;
}

export interface ChanceFacts {
  readonly municipalities: readonly MunicipalityChance[];
  readonly mean: number;
  readonly range: { readonly low: number; readonly high: number };
  /** Absent where a municipality lacks figures: what is missing would seem to be a shortfall of all. */
  readonly ownPace: OwnPace | undefined;
}

interface OwnPace {
  /** All individual guidances, as a fraction of all the municipalities' targets. */
  readonly pace: number;
  readonly mean: number;
}

/**
 * A reference, not an explanation, and the same whatever happened; absent where a target of any municipality is. Only
 * the region's own pace depends on what happened.
 */
export function chanceFacts({ contract, municipalities }: ReportFacts): ChanceFacts | undefined {
  if (!contract.band) return undefined;
  const span = spanOf(contract);
  const known = municipalities.flatMap((municipality) => {
    const compared = municipality.toDate ?? municipality.target;
    return compared && compared.value > 0 ? [{ municipality, compared }] : [];
  });
  if (known.length === 0 || known.length < municipalities.length) return undefined;
  const pace = paceOf(known);
  const chances = known.map(({ municipality, compared }) => ({
    municipality,
    compared,
    below: chanceBelow(compared.value, span.below),
    belowAtPace:
      pace === undefined ? undefined : chanceBelow(compared.value, span.below, compared.value * pace),
    whole: wholeInBand(compared.value, span.below, span.above),
  }));
  const below = chances.map((each) => each.below);
  return {
    municipalities: chances,
    mean: meanCount(below),
    range: centralRange(countDistribution(below)),
    ownPace:
      pace === undefined
        ? undefined
        : { pace, mean: meanCount(chances.flatMap(({ belowAtPace }) => belowAtPace ?? [])) },
  };
}

/** The share of their due target that all have reached; nothing where one of them lacks figures. */
function paceOf(known: readonly Pick<MunicipalityChance, "municipality" | "compared">[]): number | undefined {
  const isWhole = ({ individual, missingMonths }: MunicipalityFacts) =>
    individual !== undefined && missingMonths.length === 0;
  if (!known.every(({ municipality }) => isWhole(municipality))) return undefined;
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const done = sum(known.map(({ municipality: { individual } }) => individual?.value ?? 0));
  return done / sum(known.map(({ compared }) => compared.value));
}
