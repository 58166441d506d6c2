import { decimalOf, numberOf, powerOfTen, roundedUnits } from "./decimal";
import { faultOf, type Fault } from "./fault";

/** Below this many units a part has at most 15 digits, which every double carries. */
const SURELY_EXACT = powerOfTen(15);

const WEIGHT_NEGATIVE = faultOf("weight-negative");
const WEIGHTS_ZERO = faultOf("weights-zero");
const DECIMALS_OUTSIDE = faultOf("decimals-outside");
const DIGITS_EXCEEDED = faultOf("digits-exceeded");

/** Whether a number of decimals is one that amounts are rounded to: whole, -6 (millions) to 6. */
function isDecimalCount(decimals: number): boolean {
  return Number.isInteger(decimals) && Math.abs(decimals) <= 6;
}

/**
 * Splits a total by weights with the largest remainder method (Hamilton). The parts, each rounded to
 * `decimals`, add up to the total rounded likewise (half away from zero), computed exactly from the decimal
 * values as written. Left-over units go to the largest remainders; ties to the larger weight, then to the
 * earlier. A negative total gives the mirror of the positive.
 */
export function allocate(total: number, weights: readonly number[], decimals: number): number[] | Fault {
  if (!isDecimalCount(decimals)) return DECIMALS_OUTSIDE;
  if (weights.some((weight) => weight < 0)) return WEIGHT_NEGATIVE;
  const shares = wholeNumbers(weights);
  const sum = shares.reduce((before, share) => before + share, 0n);
  if (sum === 0n) return WEIGHTS_ZERO;

  const signed = roundedUnits(total, decimals);
  const sign = signed < 0n ? -1n : 1n;
  const units = signed * sign;
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  let left = units;
  for (const share of shares) {
    const quota = units * share;
    const part = quota / sum;
    parts.push(part);
    remainders.push(quota - part * sum);
    left -= part;
  }
  for (const index of largestRemainders(remainders, shares, Number(left)))
    parts[index] = (parts[index] ?? 0n) + 1n;
  return asNumbers(
    parts.map((part) => part * sign),
    -decimals,
  );
}

/** The weights in the same proportions, as whole numbers. */
function wholeNumbers(weights: readonly number[]): bigint[] {
  const exact = weights.map(decimalOf);
  const finest = exact.reduce((lowest, { exponent }) => Math.min(lowest, exponent), 0);
  return exact.map(({ digits, exponent }) => digits * powerOfTen(exponent - finest));
}

function largestRemainders(
  remainders: readonly bigint[],
  shares: readonly bigint[],
  count: number,
): number[] {
  if (count === 0) return [];
  const descending = (values: readonly bigint[], left: number, right: number) => {
    const leftValue = values[left] ?? 0n;
    const rightValue = values[right] ?? 0n;
    return leftValue === rightValue ? 0 : leftValue > rightValue ? -1 : 1;
  };
  // Rounding keeps the order of what it does not make equal, and doubles compare far quicker.
  const rounded = Float64Array.from(remainders, Number);
  return remainders
    .map((_, index) => index)
    .sort(
      (left, right) =>
        (rounded[right] ?? 0) - (rounded[left] ?? 0) ||
        descending(remainders, left, right) ||
        descending(shares, left, right) ||
        left - right,
    )
    .slice(0, count);
}

/** A part with more digits than a double carries would break the sum unseen, so it is refused. */
function asNumbers(parts: readonly bigint[], exponent: number): number[] | Fault {
  const numbers: number[] = [];
  for (const digits of parts) {
    const number = numberOf({ digits, exponent });
    const small = digits < SURELY_EXACT && digits > -SURELY_EXACT;
    if (!small && roundedUnits(number, -exponent) !== digits) return DIGITS_EXCEEDED;
    numbers.push(number);
  }
  return numbers;
}
