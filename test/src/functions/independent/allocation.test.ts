import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../answer";
import { sampled } from "./cases";
import { largestRemainder, type Exact } from "./largestRemainder";

const exact = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 6 }))
    .map(([units, places]): Exact => ({ units: BigInt(units), places }));
const weight = fc.oneof(
  { weight: 4, arbitrary: exact(0, 99_999_999) },
  // Few sizes, so that remainders and weights tie.
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 4 }).map((units): Exact => ({ units: BigInt(units), places: 0 })),
  },
);
const total = fc.oneof(exact(-999_999_999, 999_999_999), exact(-50, 50));
const decimals = fc.integer({ min: -6, max: 6 });

const asNumber = ({ units, places }: Exact) => Number(`${units}e-${places}`);

/** A part as the number that a person would write for it. */
const inDecimals = (units: bigint, places: number) => Number(`${units}e${-places}`);

describe("exact fractions", () => {
  it("ALLOCATE", () => {
    const cases = sampled(
      "ALLOCATE",
      fc.tuple(total, fc.array(weight, { minLength: 1, maxLength: 12 }), decimals),
    );
    for (const [amount, weights, places] of cases) {
      const parts = largestRemainder(amount, weights, places);
      const expected = parts ? [parts.map((part) => inDecimals(part, places))] : "#DIV/0!";
      const found = answer("ALLOCATE", asNumber(amount), [weights.map(asNumber)], places);
      expect(Array.isArray(found) || found === "#DIV/0!" ? found : [[found]]).toEqual(expected);
    }
  });

  it("INSTALMENTS", () => {
    const cases = sampled("INSTALMENTS", fc.tuple(total, fc.integer({ min: 1, max: 120 }), decimals));
    for (const [amount, count, places] of cases) {
      const equal = Array.from({ length: count }, (): Exact => ({ units: 1n, places: 0 }));
      const parts = largestRemainder(amount, equal, places) ?? [];
      const found = answer("INSTALMENTS", asNumber(amount), count, places);
      expect(Array.isArray(found) ? found : [[found]]).toEqual(
        parts.map((part) => [inDecimals(part, places)]),
      );
    }
  });
});
