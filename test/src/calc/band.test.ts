import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandPosition } from "../../../src/calc/band";

describe("bandPosition", () => {
  it.each<[number | undefined, number | undefined, number, string]>([
    [90, 100, 0.1, "within"],
    [89.999, 100, 0.1, "below"],
    [110, 100, 0.1, "within"],
    [110.001, 100, 0.1, "above"],
    [100, 100, 0, "within"],
    [0, 0, 0.1, "within"],
    [1, 0, 0.1, "above"],
    [undefined, 100, 0.1, "missing"],
    [90, undefined, 0.1, "not-fixed"],
    [undefined, undefined, 0.1, "not-fixed"],
    // 0.3 x 0.9 is 0.27 with dust; 3 x 1.1 is 3.3000000000000003.
    [0.27, 0.1 + 0.2, 0.1, "within"],
    [3.3, 3, 0.1, "within"],
    [0.95, 19, 0.95, "within"],
    [-110, -100, 0.1, "within"],
    [-111, -100, 0.1, "below"],
    [-89, -100, 0.1, "above"],
  ])("places %d against %d +/- %d: %s", (actual, target, tolerance, expected) => {
    expect(bandPosition(actual, target, tolerance)).toBe(expected);
  });

  it("refuses a negative tolerance", () => {
    expect(bandPosition(1, 1, -0.1)).toMatchObject({ fault: "#NUM!", reason: "tolerance-negative" });
  });

  it("agrees with the contract's whole-number form: below is 10 x actual < 9 x target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: -3, max: 3 }), (hundredths, step) => {
        const target = hundredths / 10;
        const low = Number(`${9 * hundredths + step}e-2`);
        const high = Number(`${11 * hundredths + step}e-2`);
        expect(bandPosition(low, target, 0.1) === "below").toBe(step < 0);
        expect(bandPosition(high, target, 0.1) === "above").toBe(step > 0);
      }),
    );
  });

  it("keeps the limits inside for every tolerance written with decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 999 }),
        (target, thousandths) => {
          const tolerance = Number(`${thousandths}e-3`);
          const low = Number(`${target * (1000 - thousandths)}e-3`);
          const high = Number(`${target * (1000 + thousandths)}e-3`);
          expect(bandPosition(low, target, tolerance)).toBe("within");
          expect(bandPosition(high, target, tolerance)).toBe("within");
          expect(bandPosition(Number((low - 0.001).toFixed(3)), target, tolerance)).toBe("below");
          expect(bandPosition(Number((high + 0.001).toFixed(3)), target, tolerance)).toBe("above");
        },
      ),
    );
  });
});
