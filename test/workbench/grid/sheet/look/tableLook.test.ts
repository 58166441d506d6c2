import { describe, expect, it } from "vitest";
import { tableLook } from "../../../../../workbench/grid/sheet/look/tableLook";
import type { Table } from "../../../../../workbench/model/table";
import { createSheet } from "../../../../../workbench/model/workbook";
import { plainTable } from "../../../plainTable";

function lookOf(row: number, given: Partial<Table>) {
  const sheet = createSheet("Ark1");
  sheet.tables.push({
    id: "1",
    name: "Tabel1",
    area: { row: 0, column: 0, rows: 4, columns: 2 },
    columns: [
      { id: 1, name: "a" },
      { id: 2, name: "b" },
    ],
    ...plainTable,
    showTotals: true,
    ...given,
  });
  return tableLook(sheet, row, 0);
}

describe("a table's look", () => {
  it("fills the header of Medium 2 with the first accent, in white bold, with a filter", () => {
    expect(lookOf(0, {})).toMatchObject({
      hasFilter: true,
      style: { fill: "#4472C4", font: { bold: true, color: "#FFFFFF" } },
    });
    expect(lookOf(0, { showFilterButton: false })?.hasFilter).toBe(false);
  });

  it("bands every other row, where bands are on", () => {
    const fills = [1, 2].map((row) => lookOf(row, {})?.style.fill);
    // The accent four fifths lighter: Office's "Blue, Accent 1, Lighter 80%".
    expect(fills).toEqual(["#DAE3F3", undefined]);
    expect(lookOf(1, { showBandedRows: false })?.style.fill).toBeUndefined();
  });

  it("sets the total row apart, and strengthens a first column where asked", () => {
    expect(lookOf(3, {})?.style.font?.bold).toBe(true);
    expect(lookOf(2, { highlightFirstColumn: true })?.style.font?.bold).toBe(true);
    expect(lookOf(2, {})?.style.font?.bold).toBeUndefined();
  });

  it("leaves cells outside, and tables without a style, as they are", () => {
    expect(lookOf(4, {})).toBeUndefined();
    expect(lookOf(1, { style: "" })?.style).toEqual({});
  });
});
