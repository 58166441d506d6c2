import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFigure } from "../../../../src/activity/values/parseFigure";

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
