import { describe, expect, it } from "vitest";
import { findTarget, nameOfArea } from "../../../../../workbench/grid/sheet/selection/nameTargets";
import { createSheet, createWorkbook } from "../../../../../workbench/model/workbook";

function setUp() {
  const workbook = createWorkbook();
  const other = createSheet("Mål 2");
  workbook.sheets.push(other);
  workbook.names.push({ name: "KKR_År", formula: "='Mål 2'!$B$3", comment: "", visible: true });
  const [home] = workbook.sheets;
  if (!home) throw new Error("no sheet");
  return { workbook, home, other };
}

describe("the name box", () => {
  it("finds addresses, also on other sheets, and names whatever their case", () => {
    const { workbook, home, other } = setUp();
    expect(findTarget(workbook, home, "b3")).toEqual({
      sheet: home,
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    });
    expect(findTarget(workbook, home, "'mål 2'!A1:B2")?.sheet).toBe(other);
    expect(findTarget(workbook, home, "kkr_år")).toEqual({
      sheet: other,
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    });
    expect(findTarget(workbook, home, "intet")).toBeUndefined();
  });

  it("shows the name of what is selected, else the active cell", () => {
    const { workbook, home, other } = setUp();
    const cell = { row: 2, column: 1, rows: 1, columns: 1 };
    expect(nameOfArea(workbook, other, cell, cell)).toBe("KKR_År");
    expect(nameOfArea(workbook, home, cell, cell)).toBe("B3");
    expect(nameOfArea(workbook, home, { ...cell, rows: 5 }, cell)).toBe("B3");
  });
});
