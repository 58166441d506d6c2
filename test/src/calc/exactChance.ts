/** A fraction with whole numerator and denominator. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A power of ten with at least 60 digits more than exp(-x) has zeros behind its point. */
function scaleFor({ over, under }: Fraction): bigint {
  return 10n ** (60n + over / (2n * under));
}

/** exp(-x) times that power, by its series; x is halved until the series is short, and the result squared as often. */
function expOfMinus({ over, under }: Fraction, scale: bigint): bigint {
  let halvings = 0n;
  while (over > under << halvings) halvings++;
  const x = (scale * over) / (under << halvings);
  let term = scale;
  let sum = 0n;
  for (let power = 1n; term !== 0n; power++) {
    sum += term;
    term = (-term * x) / (scale * power);
  }
  for (let times = 0n; times < halvings; times++) sum = (sum * sum) / scale;
  return sum;
}

/** The Poisson probability that a count is below nine tenths of its target, by whole numbers only. */
export function exactChanceBelow(target: Fraction, expected: Fraction = target): number {
  const isBelow = (count: bigint) => 10n * count * target.under < 9n * target.over;
  const scale = scaleFor(expected);
  let term = expOfMinus(expected, scale);
  let sum = 0n;
  for (let count = 0n; isBelow(count); count++) {
    sum += term;
    term = (term * expected.over) / (expected.under * (count + 1n));
  }
  return Number((sum * 10n ** 18n) / scale) / 1e18;
}

/** The distribution of how many of independent events happen, outcome by outcome: 2^n of them. */
export function enumeratedCounts(chances: readonly number[]): number[] {
  const sums = Array<number>(chances.length + 1).fill(0);
  const walk = (index: number, happened: number, chance: number) => {
    const next = chances[index];
    if (next === undefined) {
      sums[happened] = (sums[happened] ?? 0) + chance;
      return;
    }
    walk(index + 1, happened, chance * (1 - next));
    walk(index + 1, happened + 1, chance * next);
  };
  walk(0, 0, 1);
  return sums;
}
