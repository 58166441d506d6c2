import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extraGrowth } from "../../../src/calc/extraGrowth";

describe("extraGrowth", () => {
  it("is growth less the control group's", () => {
    expect(extraGrowth(100, 150, 100, 125)).toBe(0.25);
    expect(extraGrowth(200, 200, 100, 110)).toBeCloseTo(-0.1, 15);
  });

  it("carries no dust where growth and control are alike, or a whole number of points apart", () => {
    expect(extraGrowth(3, 3.3, 1, 1.1)).toBe(0);
    expect(extraGrowth(1, 4.1, 1, 4)).toBe(0.1);
    expect(extraGrowth(1_000_000_007, 2_000_000_014, 0.3, 0.6)).toBe(0);
    expect(extraGrowth(100, 123, 100, 113)).toBe(0.1);
  });

  it("is right to the last shown digit, against fractions of whole numbers", () => {
    const amount = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (before, after, controlBefore, controlAfter) => {
        const [b, a, d, c] = [before, after, controlBefore, controlAfter].map(BigInt);
        if (b === undefined || a === undefined || d === undefined || c === undefined) return;
        // Thirty digits after the point, cut off, read as a number.
        const scaled = ((a * d - c * b) * 10n ** 30n) / (b * d);
        const expected = Number(`${scaled}e-30`);
        const result = extraGrowth(before, after, controlBefore, controlAfter);
        expect(Math.abs(Number(result) - expected)).toBeLessThanOrEqual(4e-16 * Math.abs(expected) + 1e-29);
      }),
      { numRuns: 2000 },
    );
  });

  it("faults only where the quotient itself leaves the range of numbers", () => {
    expect(extraGrowth(1e200, 2e200, 1e200, 1e200)).toBe(1);
    expect(extraGrowth(1e-200, 2e-200, 1e-200, 1e-200)).toBe(1);
    expect(extraGrowth(1e-200, 1e200, 1, 1)).toMatchObject({ reason: "overflow" });
  });

  it.each([
    [-100, 50, 100, 110],
    [100, 150, -100, -50],
    [-1, -1, -1, -1],
  ])(
    "faults on a base below 0, from which growth is no percentage: %j",
    (before, after, controlBefore, controlAfter) => {
      expect(extraGrowth(before, after, controlBefore, controlAfter)).toEqual({
        fault: "#NUM!",
        reason: "base-negative",
      });
    },
  );

  it.each([
    [0, 1, 1, 1],
    [1, 1, 0, 1],
  ])("faults on a base of 0: %j", (before, after, controlBefore, controlAfter) => {
    expect(extraGrowth(before, after, controlBefore, controlAfter)).toMatchObject({ fault: "#DIV/0!" });
  });
});
