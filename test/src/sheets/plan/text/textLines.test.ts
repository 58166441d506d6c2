import { describe, expect, it } from "vitest";
import { linesIn } from "../../../../../src/sheets/plan/text/rowHeights";
import { textLines } from "../../../../../src/sheets/plan/text/textLines";
import { textWidth } from "../../../../../src/sheets/plan/text/textWidth";

describe("a text's width", () => {
  // Measured in Carlito, which has Calibri's measures, in digits.
  it.each([
    ["0123456789", 10],
    ["Kommuner under spændet for individuel vejledning", 41.5],
    ["Af 11 målepunkter er 4 opfyldt og 1 ikke opfyldt", 38.4],
    ["WWW", 5.3],
    ["illi", 1.8],
  ])("%s is %d digits wide", (text, digits) => {
    expect(Math.abs(textWidth(text) - digits)).toBeLessThan(digits * 0.03);
  });
});

describe("lines of a text", () => {
  it("are broken between words, and lose none of them", () => {
    const text = "Af 11 målepunkter er 4 opfyldt og 1 ikke opfyldt";
    expect(textLines(text, 18)).toEqual(["Af 11 målepunkter er", "4 opfyldt og 1 ikke", "opfyldt"]);
    expect(textLines(text, 200)).toEqual([text]);
    expect(textLines(text, 3).join(" ")).toBe(text);
  });

  it("are none of a blank text, which still has a line's height", () => {
    expect(textLines("  ", 20)).toEqual([]);
    expect(linesIn("  ", 20)).toBe(1);
  });
});
