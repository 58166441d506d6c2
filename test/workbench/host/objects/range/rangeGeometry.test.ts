import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

async function addressOf(reach: (range: Excel.Range) => Excel.Range, from = "B2:D5"): Promise<string> {
  openExcel();
  const range = await onSheet((sheet) => reach(sheet.getRange(from)).load("address"));
  return range.address.replace("'Ark1'!", "");
}

/** Each as Excel's documentation describes it, from B2:D5. */
describe("ranges reached from B2:D5", () => {
  it.each([
    ["getCell(1, 1)", (range: Excel.Range) => range.getCell(1, 1), "C3"],
    ["getCell beyond", (range: Excel.Range) => range.getCell(9, 9), "K11"],
    ["getRow(1)", (range: Excel.Range) => range.getRow(1), "B3:D3"],
    ["getColumn(2)", (range: Excel.Range) => range.getColumn(2), "D2:D5"],
    ["getLastCell", (range: Excel.Range) => range.getLastCell(), "D5"],
    ["getLastRow", (range: Excel.Range) => range.getLastRow(), "B5:D5"],
    ["getLastColumn", (range: Excel.Range) => range.getLastColumn(), "D2:D5"],
    ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "2:5"],
    ["getEntireColumn", (range: Excel.Range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange", (range: Excel.Range) => range.getOffsetRange(-1, 1), "C1:E4"],
    ["getResizedRange", (range: Excel.Range) => range.getResizedRange(1, -1), "B2:C6"],
    ["getAbsoluteResizedRange", (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getBoundingRect", (range: Excel.Range) => range.getBoundingRect("A9"), "A2:D9"],
    ["getIntersection", (range: Excel.Range) => range.getIntersection("C:C"), "C2:C5"],
    ["getRowsBelow(2)", (range: Excel.Range) => range.getRowsBelow(2), "B6:D7"],
    ["getRowsAbove(1)", (range: Excel.Range) => range.getRowsAbove(1), "B1:D1"],
    ["getColumnsAfter(1)", (range: Excel.Range) => range.getColumnsAfter(1), "E2:E5"],
    ["getColumnsBefore(1)", (range: Excel.Range) => range.getColumnsBefore(1), "A2:A5"],
  ])("%s", async (_name, reach, expected) => {
    expect(await addressOf(reach)).toBe(expected);
  });

  it.each([
    ["off the sheet", (range: Excel.Range) => range.getOffsetRange(-2, 0)],
    ["to nothing", (range: Excel.Range) => range.getResizedRange(-4, 0)],
    ["a row outside", (range: Excel.Range) => range.getRow(4)],
  ])("cannot lead %s", async (_name, reach) => {
    openExcel();
    expect((await refusal((sheet) => reach(sheet.getRange("B2:D5")))).code).toBe("InvalidArgument");
  });

  it("share cells or are null objects", async () => {
    openExcel();
    const none = await onSheet((sheet) =>
      sheet.getRange("A1").getIntersectionOrNullObject("B1").load("address"),
    );
    expect(none.isNullObject).toBe(true);
    const fault = await refusal((sheet) => sheet.getRange("A1").getIntersection("B1"));
    expect(fault.code).toBe("ItemNotFound");
  });
});

describe("used ranges", () => {
  it("are around what the sheet holds, A1 or null where it holds nothing", async () => {
    openExcel();
    const [empty, none] = await onSheet((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRangeOrNullObject().load("address"),
    ]);
    expect([empty?.address, none?.isNullObject]).toEqual(["'Ark1'!A1", true]);
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "red";
    });
    const [all, values] = await onSheet((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRange(true).load("address"),
    ]);
    expect([all?.address, values?.address]).toEqual(["'Ark1'!B2:D9", "'Ark1'!B2"]);
  });
});

describe("places in points", () => {
  it("follow widths and heights", async () => {
    openExcel();
    const range = await onSheet((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 30;
      return sheet.getRange("B2:C2").load("left,top,width,height");
    });
    // Excel's standard column is 48 points wide, its standard row 15 points high.
    expect([range.left, range.top, range.width, range.height]).toEqual([100, 30, 96, 15]);
  });
});

describe("a range kept between batches", () => {
  it("moves with its cells", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Ark1'!B7");
    });
  });

  it("is refused once its cells are deleted", async () => {
    openExcel();
    const fault = await refusal(async (sheet, context) => {
      const range = sheet.getRange("B5");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.load("address");
      await context.sync();
    });
    expect(fault.code).toBe("InvalidReference");
  });
});
