import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eanDigits, passesModulus10 } from "../../../../src/calc/invoices/ean";

describe("an EAN location number", () => {
  // Published numbers: GS1's own example, and three that are printed on goods and books.
  it.each(["6291041500213", "4006381333931", "9780201379624", "5901234123457"])("%s passes", (digits) => {
    expect(passesModulus10(digits)).toBe(true);
  });

  it("fails whichever single digit is wrong", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = Array.from("6291041500213", Number);
        digits[place] = ((digits[place] ?? 0) + by) % 10;
        expect(passesModulus10(digits.join(""))).toBe(false);
      }),
    );
  });

  it.each([
    ["6291041500213", "6291041500213"],
    [" 6291 0415 00213 ", "6291041500213"],
    [6_291_041_500_213, "6291041500213"],
    ["629104150021", undefined],
    ["62910415002130", undefined],
    ["629104150021A", undefined],
    ["", undefined],
  ])("reads %j as %j", (spelling, digits) => {
    expect(eanDigits(spelling)).toBe(digits);
  });
});
