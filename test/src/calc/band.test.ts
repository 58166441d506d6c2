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

  it("refuses a negative tolerance to either side", () => {
    const refused = { fault: "#NUM!", reason: "tolerance-negative" };
    expect(bandPosition(1, 1, -0.1)).toMatchObject(refused);
    expect(bandPosition(1, 1, -0.1, 0.1)).toMatchObject(refused);
    expect(bandPosition(1, 1, 0.1, -0.1)).toMatchObject(refused);
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

  it("keeps the limits inside for every span written with decimals, lopsided or not", () => {
    const thousandths = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), thousandths, thousandths, (target, below, above) => {
        const span = [Number(`${below}e-3`), Number(`${above}e-3`)] as const;
        const [low, high] = [target * (1000 - below), target * (1000 + above)];
        const placed = (thousandth: number, sign = 1) =>
          bandPosition(Number(`${thousandth}e-3`), sign * target, ...span);
        expect([low - 1, low, high, high + 1].map((each) => placed(each))).toEqual([
          "below",
          "within",
          "within",
          "above",
        ]);
        // Below is towards minus infinity, whatever sign the target has.
        const negative = [-target * (1000 + below), -target * (1000 - above)] as const;
        expect(
          [negative[0] - 1, negative[0], negative[1], negative[1] + 1].map((each) => placed(each, -1)),
        ).toEqual(["below", "within", "within", "above"]);
      }),
    );
  });
});
