import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_COUNT } from "../../../../src/calc/isCount";
import {
  hasThreeDecimals,
  openThousands,
  parseDigits,
  parseFigure,
} from "../../../../src/activity/values/parseFigure";

describe("parseFigure", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["1.234", 1234],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["1.234.567", 1234567],
    ["12,0", 12],
    ["12,5", 12.5],
    ["-3", -3],
    ["0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(parseFigure(text)).toBe(value);
  });

  it.each([
    "",
    "1.5",
    "1.23",
    "12.34.567",
    "1,234,567",
    "12a",
    "1e3",
    "--1",
    "SAND",
    "1. 234",
    "1.234 567",
    "½",
  ])("reads %j as no figure", (text) => {
    expect(parseFigure(text)).toBeUndefined();
  });

  it.each(["0.123", "012.345", "000.001", "0 123", "-0.500"])(
    "takes the dot of %j for no Danish grouping: no thousands begin with a zero",
    (text) => {
      expect(parseFigure(text)).toBeUndefined();
    },
  );

  it("leaves one comma before three zeros open, whatever stands before it, and nothing else of the kind", () => {
    const sign = fc.constantFrom("", "-", "+", "\u2212");
    fc.assert(
      fc.property(sign, fc.integer({ min: 1, max: 999 }), (before, whole) => {
        expect(parseFigure(`${before}${whole},000`)).toBeUndefined();
        expect(parseFigure(`${before}${whole}.000`)).toBe(
          (before === "-" || before === "\u2212" ? -1 : 1) * whole * 1000,
        );
        expect(parseFigure(`${whole},00`)).toBe(whole);
        expect(parseFigure(`${whole}.000,000`)).toBe(whole * 1000);
        expect(openThousands(` ${whole},000 `)).toEqual({ decimal: whole, thousands: whole * 1000 });
      }),
    );
    expect(["0,000", "2000,000", "1.234,000"].map(parseFigure)).toEqual([0, 2000, 1234]);
  });

  it("reads back what Danish number formatting writes", () => {
    const danish = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(parseFigure(danish.format(value).replace("\u2212", "-"))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("hasThreeDecimals", () => {
  it.each([
    ["0,000", true],
    ["1234,000", true],
    [" 1.234,567 ", true],
    ["0,125", true],
    // A group of thousands in English.
    ["1,234", false],
    ["-12,000", false],
    ["123,456", false],
    ["0,1234", false],
    ["0,12", false],
    ["1234", false],
    ["x0,000", false],
    ["1,234,567", false],
  ])("of %j is %s", (text, has) => {
    expect(hasThreeDecimals(text)).toBe(has);
  });
});

describe("parseDigits", () => {
  it("reads digits alone as they are", () => {
    expect(["0", "7", "19", "90", "007", "1234567"].map(parseDigits)).toEqual([0, 7, 19, 90, 7, 1234567]);
  });

  it("leaves all else to others, and what is longer than any count", () => {
    const longest = "9".repeat(String(MAX_COUNT).length);
    expect(parseDigits(longest)).toBe(Number(longest));
    // The signs before 0 and after 9 are "/" and ":".
    for (const text of ["", "-1", "+1", "1.2", "1,0", "1 0", "/1", "1:", "\u0661", `${longest}9`]) {
      expect(parseDigits(text), text).toBeUndefined();
    }
  });
});
