import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLocalFormula, toLocalFormula } from "../../../workbench/session/localFormula";

describe("formulas as a Dane reads them", () => {
  it.each([
    ["=KKR.DEVIATION(90,100)", "=KKR.DEVIATION(90;100)"],
    ["=IF(A1=1.5,TRUE,#N/A)", "=HVIS(A1=1,5;SAND;#I/T)"],
    ['=TEXT(A1,"0.0,0")&"a,b"', '=TEKST(A1;"0.0,0")&"a,b"'],
    ["=SUM({1,2;3.5,4})", "=SUM({1\\2;3,5\\4})"],
    ["=KKR_Maal[[#Totals],[Mål, til dato]]", "=KKR_Maal[[#Totals];[Mål, til dato]]"],
    [
      "=KKR.DEVIATION([@Realiseret],[@[Måltal til dato]])",
      "=KKR.DEVIATION([@Realiseret];[@[Måltal til dato]])",
    ],
    ["='Mål, 1'!A1+Ark1!$B$2", "='Mål, 1'!A1+Ark1!$B$2"],
    ["=1E+3*2.5E-2", "=1E+3*2,5E-2"],
    [
      "=IFERROR(SUMIFS(A:A,B:B,1)/COUNTIFS(B:B,1),0)",
      "=HVIS.FEJL(SUM.HVISER(A:A;B:B;1)/TÆL.HVISER(B:B;1);0)",
    ],
    ["=AND(OR(A1,TRUE()),NOT(FALSE))", "=OG(ELLER(A1;SAND());IKKE(FALSK))"],
    ["=HOUR(A1)+TIME(1,0,0)", "=TIME(A1)+TID(1;0;0)"],
    ["=LET(sum,SUM(A1:A2),sum)", "=LET(sum;SUM(A1:A2);sum)"],
  ])("%s", (english, danish) => {
    expect(toLocalFormula(english, "da-DK")).toBe(danish);
    expect(fromLocalFormula(danish, "da-DK")).toBe(english);
    expect(toLocalFormula(english, "en-US")).toBe(english);
  });

  it.each(["=SUMIFS(A:A;B:B;1)", "=SUM.HVISER(A:A;B:B;1)", "=sum.hviser(A:A;B:B;1)"])(
    "%s may be typed",
    (typed) => {
      expect(fromLocalFormula(typed, "da-DK")).toBe("=SUMIFS(A:A,B:B,1)");
    },
  );

  it("come back as they were, whatever they hold", () => {
    const part = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => String(Math.round(value * 100) / 100)),
      fc
        .string({ unit: fc.constantFrom("a", ",", ";", ".", "'", "\\", "{", "å") })
        .map((text) => `"${text}"`),
      fc.constantFrom("TRUE", "FALSE", "#N/A", "#REF!", "$A1:B$2", "Tabel[[#Data],[A;b]]", "{1,2.5;3,4}"),
    );
    const formula = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .map((parts) => `=KKR.TEST(${parts.join(",")})`);
    fc.assert(
      fc.property(formula, (english) => {
        expect(fromLocalFormula(toLocalFormula(english, "da-DK"), "da-DK")).toBe(english);
      }),
    );
  });
});
