import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  differenceOf,
  floorOf,
  nearestNumber,
  productOf,
  quotientOf,
  rationalOf,
  sumOf,
  ZERO,
} from "../../../src/calc/rational";

const rational = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
  .map(([over, under]) => quotientOf(rationalOf(over), rationalOf(under)));

describe("exact fractions", () => {
  it("are numbers as a person writes them, in lowest terms", () => {
    expect(rationalOf(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(rationalOf(-2.5)).toEqual({ numerator: -5n, denominator: 2n });
    expect(rationalOf(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(sumOf(rationalOf(0.1), rationalOf(0.2))).toEqual(rationalOf(0.3));
    expect(quotientOf(rationalOf(2), rationalOf(-6))).toEqual({ numerator: -1n, denominator: 3n });
  });

  it("obey the laws that doubles break", () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        expect(sumOf(sumOf(a, b), c)).toEqual(sumOf(a, sumOf(b, c)));
        expect(productOf(a, sumOf(b, c))).toEqual(sumOf(productOf(a, b), productOf(a, c)));
        expect(differenceOf(sumOf(a, b), b)).toEqual(a);
        expect(differenceOf(a, a)).toEqual(ZERO);
        const whole = floorOf(a);
        expect(nearestNumber(a)).toBeGreaterThanOrEqual(Number(whole));
        expect(nearestNumber(a)).toBeLessThan(Number(whole) + 1);
      }),
    );
  });
});
