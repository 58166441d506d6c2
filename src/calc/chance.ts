import { wholeInBand } from "./wholeInBand";

/**
 * The probability that a Poisson count is smaller than a number. Each term is kept as its logarithm, for exp(-745) is
 * already zero.
 * @param limit a whole number
 * @param expected the count's mean, 0 or more
 */
function chanceOfFewer(limit: number, expected: number): number {
  if (expected === 0) return limit > 0 ? 1 : 0;
  let logarithm = -expected;
  let chance = 0;
  for (let count = 0; count < limit; count++) {
    chance += Math.exp(logarithm);
    logarithm += Math.log(expected / (count + 1));
  }
  return Math.min(chance, 1);
}

/**
 * The probability that a count falls below a band's lower limit by chance alone.
 * @param expected the count's mean: the target itself where the municipality follows it
 */
export function chanceBelow(target: number, tolerance: number, expected = target): number {
  return chanceOfFewer(wholeInBand(target, tolerance).lowest, expected);
}

/**
 * How probable it is that exactly so many of several independent events happen, from none to all: their distributions
 * convolved one by one.
 */
export function countDistribution(chances: readonly number[]): readonly number[] {
  return chances.reduce<readonly number[]>(
    (sofar, chance) =>
      [...sofar, 0].map((none, count) => none * (1 - chance) + (sofar[count - 1] ?? 0) * chance),
    [1],
  );
}

/** The mean of the number of events that happen. */
export function meanCount(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0);
}

/** The range that leaves out at most half of the rest at either end, so that at least `share` lies in it. */
export function centralRange(
  distribution: readonly number[],
  share = 0.9,
): { readonly low: number; readonly high: number } {
  const tail = (1 - share) / 2;
  const reached = (from: readonly number[]) => {
    let sum = 0;
    return from.findIndex((chance) => (sum += chance) > tail);
  };
  return {
    low: reached(distribution),
    high: distribution.length - 1 - reached(distribution.toReversed()),
  };
}
