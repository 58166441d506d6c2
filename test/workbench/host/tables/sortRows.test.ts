import { beforeEach, describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal, valuesOf } from "../openExcel";

/** A2:C7: a text, a number, a text, a logical value and a blank, each with a formula that speaks of its row. */
beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [["Nøgle", "Nr", "Dobbelt"]];
    sheet.tables.add("A1:C6", true).name = "T";
    sheet.getRange("A2:B6").values = [
      ["ål", 1],
      [7, 2],
      ["", 3],
      [true, 4],
      ["Zebra", 5],
    ];
    sheet.getRange("C2:C6").formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"], ["=B5*2"], ["=B6*2"]];
    sheet.getRange("E2:E6").values = [["ved 1"], ["ved 2"], ["ved 3"], ["ved 4"], ["ved 5"]];
    sheet.comments.add("Ark1!A6", "Husk");
  });
});

const sort = (key: number, ascending = true) =>
  onSheet((sheet) => sheet.tables.getItem("T").sort.apply([{ key, ascending }]));

describe("a table that is sorted", () => {
  it("has numbers before texts before logical values, blanks last, whichever way; å follows z", async () => {
    await sort(0);
    expect((await valuesOf("B2:C6")).map(([nr]) => nr)).toEqual([2, 5, 1, 4, 3]);
    await sort(0, false);
    expect((await valuesOf("B2:C6")).map(([nr]) => nr)).toEqual([4, 1, 5, 2, 3]);
  });

  it("takes formulas along with their rows, and comments, but nothing that stands beside it", async () => {
    await sort(1, false);
    expect(await valuesOf("B2:C6")).toEqual([
      [5, 10],
      [4, 8],
      [3, 6],
      [2, 4],
      [1, 2],
    ]);
    expect((await valuesOf("E2:E3")).flat()).toEqual(["ved 1", "ved 2"]);
    const comment = await onSheet((sheet) => sheet.comments.getItemByCell("Ark1!A2").load("content"));
    expect(comment.content).toBe("Husk");
  });

  it("leaves rows that a filter hides where they are, and they are shown again when it is cleared", async () => {
    const hidden = () => onSheet((sheet) => sheet.getRange("A4:A6").getEntireRow().load("rowHidden"));
    await onSheet((sheet) =>
      sheet.tables.getItem("T").columns.getItem("Nr").filter.applyValuesFilter(["1", "2", "3"]),
    );
    expect((await hidden()).rowHidden).toBeNull();
    await sort(1, false);
    expect((await valuesOf("B2:B6")).flat()).toEqual([3, 2, 1, 4, 5]);
    await onSheet((sheet) => sheet.tables.getItem("T").clearFilters());
    expect((await hidden()).rowHidden).toBe(false);
  });

  it("is refused on a protected sheet, and by what the host does not know", async () => {
    const by = (field: object) => (sheet: Excel.Worksheet) =>
      sheet.tables.getItem("T").sort.apply([field as Excel.SortField]);
    expect((await refusal(by({ key: 3 }))).code).toBe("InvalidArgument");
    expect((await refusal(by({ key: 0, sortOn: "CellColor" }))).code).toBe("NotImplemented");
    await onSheet((sheet) => sheet.protection.protect());
    expect((await refusal(by({ key: 0 }))).code).toBe("AccessDenied");
  });
});
