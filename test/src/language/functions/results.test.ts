import { describe, expect, it } from "vitest";
import { resultTexts } from "../../../../src/language/functions/results";

const texts = resultTexts("da");

describe("resultTexts", () => {
  it("has the words of the contract", () => {
    expect(texts.verdicts).toEqual({
      met: "Opfyldt",
      "not-met": "Ikke opfyldt",
      close: "Tæt på",
      missing: "Mangler",
      "not-fixed": "Ikke fastsat",
    });
    expect(Object.values(texts.bandPositions)).toEqual([
      "Under",
      "Inden for",
      "Over",
      "Mangler",
      "Ikke fastsat",
    ]);
    expect(texts.band({ below: 0.1, above: 0.1 })).toBe("±10 %");
    expect(texts.band({ below: 0.125, above: 0.125 })).toBe("±12,5 %");
  });

  it("quotes what was written, cut where it is long", () => {
    expect(texts.numberAsText("1.234,5")).toContain("'1.234,5'");
    expect(texts.textForNumber("a".repeat(500)).length).toBeLessThan(100);
  });

  it("suggests only where something is near", () => {
    expect(texts.measureUnknown("N9", "N6")).toBe("Ukendt mål: 'N9'. Mente du N6?");
    expect(texts.municipalityUnknown("Rom", undefined)).toBe("Ukendt kommune: 'Rom'. Ret stavemåden.");
  });

  it("names the contract's years", () => {
    expect(texts.yearOutside("2028", [2026, 2027], "2026, 2027")).toContain("2026-2027");
    expect(texts.yearOutside("2028", [2026], "2026")).toContain("Brug 2026.");
  });
});
