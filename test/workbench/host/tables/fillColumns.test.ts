import { describe, expect, it } from "vitest";
import { onSheet, openExcel, valuesOf } from "../openExcel";

async function writeRows(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [["Tal", "Sum"]];
    sheet.tables.add("A1:B4", true);
    sheet.getRange("A2:A4").values = [[1], [2], [3]];
    sheet.getRange("B2:B3").formulas = [["=A2*10"], ["=A3*100"]];
  });
}

describe("a formula in an empty table column", () => {
  it("stays where it was entered", async () => {
    openExcel();
    await writeRows();
    expect(await valuesOf("B2:B4")).toEqual([[10], [200], [""]]);
  });

  it("takes the column where Excel fills columns, the last of several", async () => {
    openExcel({ fillsColumns: true });
    await writeRows();
    expect(await valuesOf("B2:B4")).toEqual([[100], [200], [300]]);
  });

  it("takes a column of other formulas too, where Excel takes those for calculated ones", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["Tal", "Sum"]];
      sheet.tables.add("A1:B4", true);
      sheet.getRange("B2:B4").formulas = [["=1"], ["=2"], ["=3"]];
    });
    host.modes.fillsColumns = true;
    await onSheet((sheet) => (sheet.getRange("B3").formulas = [["=9"]]));
    expect(await valuesOf("B2:B4")).toEqual([[1], [9], [3]]);
    host.modes.fillsColumns = "formulas";
    await onSheet((sheet) => (sheet.getRange("B3").formulas = [["=10"]]));
    expect(await valuesOf("B2:B4")).toEqual([[10], [10], [10]]);
  });

  it("leaves a column alone that holds a constant", async () => {
    openExcel({ fillsColumns: true });
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["Tal", "Sum"]];
      sheet.tables.add("A1:B4", true);
      sheet.getRange("B2").values = [[7]];
      sheet.getRange("B3").formulas = [["=1+1"]];
    });
    expect(await valuesOf("B2:B4")).toEqual([[7], [2], [""]]);
  });
});
