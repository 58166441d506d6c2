import { describe, expect, it } from "vitest";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import type { SheetTable } from "../../../../src/excel/read/load/loadTable";
import { refuseWithoutRoom, trailingBlankRows } from "../../../../src/excel/write/roomForRows";
import { words } from "../../../words";

type Rows = readonly EnteredRow<Readonly<Record<"period", string | null>>>[];

/** A table whose body begins in the sheet's row 4 and ends in the row named. */
function tableTo(last: number, rows: Rows = []): SheetTable<string> {
  const place = {
    part: "meetings",
    sheetId: "{8}",
    sheetName: words.tabs.meetings,
    table: "KKR_Forloeb",
    firstRow: 4,
    height: last - 3,
    firstColumn: 0,
    width: 8,
    columnAt: {},
  } as const;
  return { place, rows, columns: new Set(), formatAt: () => "" };
}

describe("a sheet's room for rows", () => {
  it("ends with row 1,048,576", () => {
    expect(() => refuseWithoutRoom(tableTo(1_048_570), 6)).not.toThrow();
    expect(() => refuseWithoutRoom(tableTo(1_048_570), 7)).toThrow("Forløb: 1048577");
    expect(() => refuseWithoutRoom(tableTo(1_048_576), 0)).not.toThrow();
  });

  it("has the table's blank rows at its end too", () => {
    const rows: Rows = [
      { row: 1_048_575, values: { period: "januar" } },
      { row: 1_048_576, values: { period: null } },
    ];
    expect(trailingBlankRows(tableTo(1_048_576, rows))).toEqual([rows[1]]);
    expect(() => refuseWithoutRoom(tableTo(1_048_576, rows), 1)).not.toThrow();
    expect(() => refuseWithoutRoom(tableTo(1_048_576, rows), 2)).toThrow("Forløb: 1048577");
  });
});
