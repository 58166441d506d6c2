import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, numberOf, roundedUnits } from "../../../src/calc/decimal";

describe("decimalOf", () => {
  it.each([
    [0.1, 1n, -1],
    [-12.5, -125n, -1],
    [44_815, 44_815n, 0],
    [1.5e-7, 15n, -8],
    [1e21, 1n, 21],
    [-0, 0n, 0],
  ])("reads %d as written", (value, digits, exponent) => {
    expect(decimalOf(value)).toEqual({ digits, exponent });
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(decimalOf(value)) === value).toBe(true);
      }),
    );
  });
});

describe("roundedUnits", () => {
  it.each([
    [1.005, 2, 101n],
    [-1.005, 2, -101n],
    [2.5, 0, 3n],
    [-2.5, 0, -3n],
    [1250, -3, 1n],
    [7, 2, 700n],
    [0.004, 2, 0n],
  ])("rounds %d to %d decimals, half away from zero", (value, decimals, expected) => {
    expect(roundedUnits(value, decimals)).toBe(expected);
  });
});
