/** units x 10^-places. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const times = (left: Fraction, right: Fraction): Fraction => ({
  over: left.over * right.over,
  under: left.under * right.under,
});
const isLess = (left: Fraction, right: Fraction) => left.over * right.under < right.over * left.under;
const fraction = ({ units, places }: Exact): Fraction => ({ over: units, under: 10n ** BigInt(places) });

/**
 * The largest remainder method by its textbook steps, in fractions: every quota's whole part first, then one
 * unit at a time to whoever is owed most. Ties: the larger weight, then the earlier.
 * @returns whole units of 10^-decimals, `undefined` where all weights are 0
 */
export function largestRemainder(
  total: Exact,
  weights: readonly Exact[],
  decimals: number,
): bigint[] | undefined {
  const shares = weights.map(fraction);
  const sum = shares.reduce((left, right) => ({
    over: left.over * right.under + right.over * left.under,
    under: left.under * right.under,
  }));
  if (sum.over === 0n) return undefined;

  const isNegative = total.units < 0n;
  const size = fraction({ units: isNegative ? -total.units : total.units, places: total.places });
  const unit: Fraction =
    decimals < 0
      ? { over: 1n, under: 10n ** BigInt(-decimals) }
      : { over: 10n ** BigInt(decimals), under: 1n };
  const inUnits = times(size, unit);
  // Half away from zero.
  const whole = (2n * inUnits.over + inUnits.under) / (2n * inUnits.under);

  const quotas = shares.map((share) =>
    times({ over: whole, under: 1n }, times(share, { over: sum.under, under: sum.over })),
  );
  const parts = quotas.map(({ over, under }) => over / under);
  const owed = quotas.map(({ over, under }) => ({ over: over % under, under }));
  const served = new Set<number>();
  while (parts.reduce((all, part) => all + part, 0n) < whole) {
    let next = -1;
    for (let index = 0; index < parts.length; index++) {
      if (!served.has(index) && (next < 0 || isAhead(index, next))) next = index;
    }
    served.add(next);
    parts[next] = (parts[next] ?? 0n) + 1n;
  }
  return parts.map((part) => (isNegative ? -part : part));

  function isAhead(index: number, other: number): boolean {
    const [mine, theirs] = [owed[index], owed[other]];
    const [weight, rival] = [shares[index], shares[other]];
    if (!mine || !theirs || !weight || !rival) throw new Error("No such part.");
    if (isLess(theirs, mine)) return true;
    return !isLess(mine, theirs) && isLess(rival, weight);
  }
}
