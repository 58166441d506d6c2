import { decimalOf, powerOfTen } from "./decimal";

/** `numerator` / `denominator`, exactly, in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

/** A finite number as a person would write it: 0.1 is one tenth. */
export function rationalOf(value: number): Rational {
  const { digits, exponent } = decimalOf(value);
  return exponent >= 0
    ? { numerator: digits * powerOfTen(exponent), denominator: 1n }
    : lowestTerms(digits, powerOfTen(-exponent));
}

/** left + right, exactly. */
export function sumOf(left: Rational, right: Rational): Rational {
  return lowestTerms(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** left - right, exactly. */
export function differenceOf(left: Rational, right: Rational): Rational {
  return lowestTerms(
    left.numerator * right.denominator - right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** left x right, exactly. */
export function productOf(left: Rational, right: Rational): Rational {
  return lowestTerms(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** left / right, exactly; the right one is not zero. */
export function quotientOf(left: Rational, right: Rational): Rational {
  return lowestTerms(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** The double nearest to it, within rounding. */
export function nearestNumber({ numerator, denominator }: Rational): number {
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}

/** The largest whole number that is not above it. */
export function floorOf({ numerator, denominator }: Rational): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
}

function lowestTerms(numerator: bigint, denominator: bigint): Rational {
  const divisor = commonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
