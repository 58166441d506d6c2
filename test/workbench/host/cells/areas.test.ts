import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../../workbench/model/address";
import { contains } from "../../../../workbench/model/address";
import { createSheet } from "../../../../workbench/model/workbook";
import { cellAt } from "../../../../workbench/model/sheet";
import {
  absoluteReference,
  boundingArea,
  existingCells,
  fullAddress,
  sharedArea,
  usedArea,
  withoutArea,
  WHOLE_SHEET,
} from "../../../../workbench/host/cells/areas";

const small = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

function cellsOf(area: Area): string[] {
  const cells: string[] = [];
  for (let row = 0; row < 12; row++) {
    for (let column = 0; column < 12; column++)
      if (contains(area, row, column)) cells.push(`${row},${column}`);
  }
  return cells;
}

describe("areas as sets of cells", () => {
  it("sharedArea holds the cells of both", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = sharedArea(a, b);
        const expected = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
        expect(shared ? cellsOf(shared) : []).toEqual(expected);
      }),
    );
  });

  it("withoutArea leaves every other cell exactly once", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const left = withoutArea(a, b).flatMap(cellsOf);
        expect(left.sort()).toEqual(
          cellsOf(a)
            .filter((cell) => !cellsOf(b).includes(cell))
            .sort(),
        );
      }),
    );
  });

  it("boundingArea holds both and no wider rectangle does less", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const bounds = boundingArea(a, b);
        expect(sharedArea(bounds, a)).toEqual(a);
        expect(sharedArea(bounds, b)).toEqual(b);
        expect(bounds.row).toBe(Math.min(a.row, b.row));
        expect(bounds.row + bounds.rows).toBe(Math.max(a.row + a.rows, b.row + b.rows));
      }),
    );
  });
});

describe("a sheet's cells", () => {
  it("are found by area, many or few", () => {
    const sheet = createSheet("Mål 1");
    for (const [row, column] of [
      [0, 0],
      [3, 2],
      [90, 1],
    ] as const) {
      cellAt(sheet, row, column).value = 1;
    }
    const places = (area: Area): string[] =>
      [...existingCells(sheet, area)].map(({ row, column }) => `${row},${column}`);
    expect(places({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual(["0,0"]);
    expect(places({ row: 1, column: 0, rows: 99, columns: 3 })).toEqual(["3,2", "90,1"]);
    expect(usedArea(sheet, WHOLE_SHEET, true)).toEqual({ row: 0, column: 0, rows: 91, columns: 3 });
  });

  it("count as used by their looks unless values are asked for", () => {
    const sheet = createSheet("A");
    cellAt(sheet, 1, 1).style = { fill: "#FF0000" };
    expect(usedArea(sheet, WHOLE_SHEET, false)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(usedArea(sheet, WHOLE_SHEET, true)).toBeUndefined();
  });

  it("have addresses with their sheet's name", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    expect(fullAddress(createSheet("Mål 1"), area)).toBe("'Mål 1'!A1:B2");
    expect(fullAddress(createSheet("Kommuner"), area)).toBe("Kommuner!A1:B2");
    expect(absoluteReference(createSheet("O'Hara"), area)).toBe("='O''Hara'!$A$1:$B$2");
  });
});
