import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSignificant } from "../../../src/calc/significantDigits";

/** Short of the largest, which rounding turns into infinities: those have a test of their own. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1.797e308, max: 1.797e308 });

/** The slow definition: round both to 15 significant digits, then compare. */
function rounded(left: number, right: number): number {
  return Math.sign(Number(left.toPrecision(15)) - Number(right.toPrecision(15))) + 0;
}

describe("compareSignificant", () => {
  it("is the comparison of both rounded to 15 significant digits", () => {
    fc.assert(
      fc.property(finite, finite, (left, right) => {
        expect(Math.sign(compareSignificant(left, right)) + 0).toBe(rounded(left, right));
      }),
    );
  });

  it("is so among close neighbours too", () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: -2000, max: 2000 }), (value, steps) => {
        fc.pre(Math.abs(value) > 1e-290 && Math.abs(value) < 1e300);
        const neighbour = value * (1 + steps * Number.EPSILON);
        expect(Math.sign(compareSignificant(neighbour, value)) + 0).toBe(rounded(neighbour, value));
      }),
      { numRuns: 2000 },
    );
  });

  it("calls the largest doubles equal, which rounding would turn into infinities", () => {
    expect(compareSignificant(Number.MAX_VALUE, Number.MAX_VALUE * (1 - Number.EPSILON))).toBe(0);
    expect(compareSignificant(-Number.MAX_VALUE, -Number.MAX_VALUE * (1 - Number.EPSILON))).toBe(0);
  });

  it("calls 0.1 + 0.2 equal to 0.3", () => {
    expect(compareSignificant(0.1 + 0.2, 0.3)).toBe(0);
  });
});
