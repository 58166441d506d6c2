import { describe, expect, it } from "vitest";
import { createGeometry } from "../../../../../workbench/grid/sheet/geometry/geometry";
import { jumped, nextWithin, stepped } from "../../../../../workbench/grid/sheet/geometry/cellNavigation";
import { cellKey } from "../../../../../workbench/model/sheet";
import { createSheet, createWorkbook } from "../../../../../workbench/model/workbook";

/** Filled cells of column A, by their rows. */
function columnA(...rows: number[]) {
  const sheet = createSheet("Ark1");
  for (const row of rows) sheet.cells.set(cellKey(row, 0), { value: 1 });
  return sheet;
}

describe("Ctrl and an arrow", () => {
  // A1:A3 and A6 are filled. Excel: from A1 to A3, on to A6, on to the sheet's last row.
  const sheet = columnA(0, 1, 2, 5);
  it.each([
    [0, 1, 2],
    [2, 1, 5],
    [3, 1, 5],
    [5, 1, 1_048_575],
    [5, -1, 2],
    [2, -1, 0],
    [0, -1, 0],
  ])("from row %i by %i leads to %i", (row, step, expected) => {
    expect(jumped(sheet, { row, column: 0 }, [step, 0])).toEqual({ row: expected, column: 0 });
  });
});

describe("an arrow", () => {
  it("passes over hidden rows and stops at the edge", () => {
    const sheet = createSheet("Ark1");
    sheet.rows.set(1, { hidden: true });
    const geometry = createGeometry(createWorkbook(), sheet);
    expect(stepped(geometry, { row: 0, column: 0 }, [1, 0])).toEqual({ row: 2, column: 0 });
    expect(stepped(geometry, { row: 0, column: 0 }, [0, -1])).toEqual({ row: 0, column: 0 });
  });
});

describe("Enter and Tab in a selection", () => {
  const area = { row: 2, column: 1, rows: 2, columns: 2 };
  it("go down the columns and along the rows, and start over", () => {
    expect(nextWithin(area, { row: 3, column: 1 }, [1, 0])).toEqual({ row: 2, column: 2 });
    expect(nextWithin(area, { row: 3, column: 2 }, [1, 0])).toEqual({ row: 2, column: 1 });
    expect(nextWithin(area, { row: 2, column: 2 }, [0, 1])).toEqual({ row: 3, column: 1 });
    expect(nextWithin(area, { row: 2, column: 1 }, [0, -1])).toEqual({ row: 3, column: 2 });
  });
});
