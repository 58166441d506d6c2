import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vatOf } from "../../../../src/calc/invoices/vat";

describe("VAT in whole øre", () => {
  it.each([
    // Amount, rate, VAT on top of it, VAT within it; by hand.
    [10_000, 2_500, 2_500, 2_000],
    [12_500, 2_500, 3_125, 2_500],
    [2, 2_500, 1, 0],
    [3, 2_500, 1, 1],
    [-2, 2_500, -1, 0],
    [-10_000, 2_500, -2_500, -2_000],
    [1_218_000_000, 2_500, 304_500_000, 243_600_000],
    [10_000, 0, 0, 0],
  ])("of %d at %d is %d on top, %d within", (amount, rate, onTop, within) => {
    expect(vatOf(amount, rate, false)).toBe(onTop);
    expect(vatOf(amount, rate, true)).toBe(within);
  });

  it("is within half an øre of the fraction, and mirrors a credit note", () => {
    const amounts = fc.integer({ min: 0, max: 2e9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000 }), (amount, rate) => {
        expect(Math.abs(vatOf(amount, rate, false) * 10_000 - amount * rate)).toBeLessThanOrEqual(5_000);
        expect(vatOf(-amount, rate, true) + vatOf(amount, rate, true)).toBe(0);
      }),
    );
  });
});
