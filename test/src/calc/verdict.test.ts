import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/calc/verdict";
import type { ComparisonRule } from "../../../src/contract/contract";

describe("verdict", () => {
  it.each<[number | undefined, number | undefined, ComparisonRule, number, string]>([
    [0.7, 0.7, ">=", 0, "met"],
    [0, 0, ">", 0, "not-met"],
    [0.001, 0, ">", 0, "met"],
    [5, 4, "<=", 0, "not-met"],
    [4, 4, "<=", 0, "met"],
    [4, 4, "<", 0, "not-met"],
    [undefined, 4, ">=", 0, "missing"],
    [4, undefined, ">=", 0, "not-fixed"],
    [undefined, undefined, ">=", 0, "not-fixed"],
    [95, 100, ">=", 0.05, "close"],
    [94.999, 100, ">=", 0.05, "not-met"],
    [100, 100, ">=", 0.05, "met"],
    [95, 100, ">", 0.05, "not-met"],
    [105, 100, "<=", 0.05, "close"],
    [105.001, 100, "<=", 0.05, "not-met"],
    // Floating-point dust: 0.1 + 0.2 is 0.30000000000000004, 1.1 x 1.1 is 1.2100000000000002.
    [0.3, 0.1 + 0.2, ">=", 0, "met"],
    [0.1 + 0.2, 0.3, ">", 0, "not-met"],
    [0.1 + 0.2, 0.3, "<=", 0, "met"],
    [1.21, 1.1 * 1.1, ">=", 0, "met"],
    // A difference that 15 digits do show counts.
    [0.699999999999999, 0.7, ">=", 0, "not-met"],
    [0.300000000000001, 0.3, ">", 0, "met"],
    // 19 x (1 - 0.95) is 0.95, though binary arithmetic gives 0.9500000000000008.
    [0.95, 19, ">=", 0.95, "close"],
  ])("judges %d against %d by %s with amber %d: %s", (actual, target, rule, amber, expected) => {
    expect(verdict(actual, target, rule, amber)).toBe(expected);
  });

  it("has its zone on the side where a figure misses: below where more is better, above where less is", () => {
    expect(verdict(95, 100, ">", 0.1)).toBe("close");
    expect(verdict(100, 100, ">", 0.1)).toBe("close");
    expect(verdict(90, 100, ">", 0.1)).toBe("not-met");
    expect(verdict(105, 100, "<", 0.1)).toBe("close");
    expect(verdict(110, 100, "<", 0.1)).toBe("not-met");
    expect(verdict(95, 100, "<", 0.1)).toBe("met");
  });

  it("refuses a negative amber zone", () => {
    expect(verdict(1, 1, ">=", -0.1)).toMatchObject({ fault: "#NUM!" });
  });

  it("agrees with whole-number arithmetic on decimals of up to 12 digits, whatever dust sums leave", () => {
    const decimal = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: -2, max: 2 }), ([units, decimals], step) => {
        const target = Number(`${units}e-${decimals}`);
        const actual = Number(`${units + step}e-${decimals}`);
        expect(verdict(actual, target, ">=", 0)).toBe(step >= 0 ? "met" : "not-met");
        expect(verdict(actual, target, ">", 0)).toBe(step > 0 ? "met" : "not-met");
        expect(verdict(actual, target, "<=", 0)).toBe(step <= 0 ? "met" : "not-met");
        expect(verdict(actual, target, "<", 0)).toBe(step < 0 ? "met" : "not-met");
      }),
    );
  });

  it("is not moved by dust in the last binary digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(-1, 1), (units, direction) => {
        const target = units / 1e4;
        const dusty = target * (1 + direction * Number.EPSILON);
        expect(verdict(dusty, target, ">=", 0)).toBe("met");
        expect(verdict(dusty, target, ">", 0)).toBe("not-met");
      }),
    );
  });
});
