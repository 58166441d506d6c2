import { describe, expect, it } from "vitest";
import { tableHeaderInputs, tableRowBlocks, placeholderZeros } from "../../../../src/excel/write/tableBlocks";
import { formula, type TablePlan } from "../../../../src/sheets/plan/plan";
import { words } from "../../../words";

const same = formula("[@A]+1");
const table: TablePlan = {
  name: "KKR_Prøve",
  address: "B3:F5",
  headers: ["A", "B", "C", "D", "E"],
  body: "B4:F5",
  cells: [
    ["x", same, formula("1"), formula("2"), null],
    ["y", same, formula("3"), null, 7],
  ],
};

describe("tableHeaderInputs, tableRowBlocks and placeholderZeros", () => {
  it("give header, rows and total row, each at its place", () => {
    const totals = [words.sheets.shared.total, null, null, null, 7];
    expect(tableHeaderInputs(table)).toEqual(table.headers);
    // Excel would call these columns by a date, a number and the answer of a formula.
    expect(tableHeaderInputs({ ...table, headers: ["4.1", "1.000", "=1+1", "2026K1"] })).toEqual([
      "'4.1",
      "'1.000",
      "'=1+1",
      "2026K1",
    ]);
    expect(tableRowBlocks(table)).toEqual([{ at: "B4", cells: table.cells }]);
    expect(tableRowBlocks({ ...table, totals })[1]).toEqual({ at: "B6", cells: [totals] });
  });

  it("put zeros ahead of formulas that differ from row to row, and nowhere else", () => {
    expect(placeholderZeros(table)).toEqual([
      { at: "D4", cells: [[0], [0]] },
      { at: "E4", cells: [[0], [null]] },
    ]);
  });

  it("put no zeros where every column holds one formula or none", () => {
    expect(
      placeholderZeros({
        ...table,
        cells: table.cells.map(([first, second]) => [first ?? null, second ?? null]),
      }),
    ).toEqual([]);
  });
});
