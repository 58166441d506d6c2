import { describe, expect, it } from "vitest";
import { conditionalLook } from "../../../../../workbench/grid/sheet/look/conditionalLook";
import type { ConditionalFormat, ConditionalRule } from "../../../../../workbench/model/conditionalFormat";
import { cellKey } from "../../../../../workbench/model/sheet";
import { createWorkbook } from "../../../../../workbench/model/workbook";
import { createSession } from "../../../../../workbench/session/createSession";

function looksWith(rules: Partial<ConditionalFormat>[], ...values: (string | number)[]) {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  values.forEach((value, row) => sheet.cells.set(cellKey(row, 0), { value }));
  const area = { row: 0, column: 0, rows: 9, columns: 1 };
  rules.forEach((rule, index) => {
    sheet.conditionalFormats.push({
      id: String(index),
      area,
      rule: { kind: "Custom", formula: "=TRUE" },
      style: {},
      stopIfTrue: false,
      ...rule,
    });
  });
  const { session } = createSession(workbook).host;
  return values.map((value, row) => conditionalLook(session, sheet, row, 0, value));
}

const cellValue = (
  operator: "EqualTo" | "Between" | "LessThan",
  formula1: string,
  formula2?: string,
): ConditionalRule => ({
  kind: "CellValue",
  operator,
  formula1,
  ...(formula2 !== undefined && { formula2 }),
});

describe("conditional formats", () => {
  it("compare a whole text whatever its case, so that one verdict is not taken for another", () => {
    const rule = cellValue("EqualTo", '="Opfyldt"');
    const looks = looksWith([{ rule, style: { fill: "#DFF6DD" } }], "opfyldt", "Ikke opfyldt");
    expect(looks).toEqual([{ fill: "#DFF6DD" }, undefined]);
  });

  it("compare numbers, and never a text with a number", () => {
    const rule = cellValue("Between", "1", "2");
    const looks = looksWith([{ rule, style: { fill: "#FFFFFF" } }], 1, 2.1, "1");
    expect(looks.map((look) => look !== undefined)).toEqual([true, false, false]);
  });

  it("read formulas as seen from each cell", () => {
    const rule: ConditionalRule = { kind: "Custom", formula: "=A1>$A$1" };
    const looks = looksWith([{ rule, style: { fill: "#FFFFFF" } }], 1, 2);
    expect(looks.map((look) => look !== undefined)).toEqual([false, true]);
  });

  it("the first that holds wins, the others add, and one may stop those after it", () => {
    const red = { fill: "#FF0000", font: { bold: true } };
    const blue = { fill: "#0000FF", font: { italic: true } };
    expect(looksWith([{ style: red }, { style: blue }], 1)[0]).toMatchObject({
      fill: "#FF0000",
      font: { bold: true, italic: true },
    });
    expect(looksWith([{ style: red, stopIfTrue: true }, { style: blue }], 1)[0]?.font).toEqual({
      bold: true,
    });
  });

  it("draw bars from zero", () => {
    const rule: ConditionalRule = {
      kind: "DataBar",
      positiveColor: "#00FF00",
      negativeColor: "#FF0000",
      showValue: true,
      gradient: false,
    };
    const bars = looksWith([{ rule }], 30, -10).map((look) => look?.bar);
    expect(bars).toEqual([
      { from: 0.25, to: 1, color: "#00FF00" },
      { from: 0, to: 0.25, color: "#FF0000" },
    ]);
  });
});
