import { describe, expect, it } from "vitest";
import { rewriteReferences } from "../../../../workbench/host/formulas/rewriteReferences";

const down = (formula: string): string =>
  rewriteReferences(formula, (sheet, area) =>
    sheet === "Andet" ? undefined : { ...area, row: area.row + 2 },
  );

describe("rewriteReferences", () => {
  it.each([
    ["=A1", "=A3"],
    ["=$A$1+B2", "=$A$3+B4"],
    ["=SUM(A1:B2,'Mål 1'!C3)", "=SUM(A3:B4,'Mål 1'!C5)"],
    ["=Andet!A1+A1", "=Andet!A1+A3"],
    ['=IF(A1="A1",KKR_Maal[@Realiseret],T1)', '=IF(A3="A1",KKR_Maal[@Realiseret],T3)'],
    ["=KKR.DEVIATION([@Realiseret],[@Måltal])", "=KKR.DEVIATION([@Realiseret],[@Måltal])"],
    ["=1:2", "=3:4"],
    ["= A1 ", "= A3 "],
  ])("%s becomes %s", (formula, expected) => {
    expect(down(formula)).toBe(expected);
  });

  it("leaves whole columns alone where rows move", () => {
    expect(down("=SUM(A:A)")).toBe("=SUM(A:A)");
  });

  it("makes a deleted reference #REF!", () => {
    expect(rewriteReferences("=A1+B1", (_sheet, area) => (area.column === 0 ? "deleted" : area))).toBe(
      "=#REF!+B1",
    );
  });
});
