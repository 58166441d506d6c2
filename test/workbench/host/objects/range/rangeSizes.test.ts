import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("sizes of columns and rows, one entry for each", () => {
  it("are read back; an empty entry leaves its column or row alone", async () => {
    openExcel();
    const formats = await onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.columnWidth = 70;
      const columns = sheet.getRange("A1:C1");
      columns.setColumnProperties([{ format: { columnWidth: 90 } }, {}, { format: { columnWidth: 30 } }]);
      sheet.getRange("A2:A3").setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      await context.sync();
      const cells = ["A1", "B2", "C3"].map((address) =>
        sheet.getRange(address).load("format/columnWidth,format/rowHeight,rowHidden"),
      );
      await context.sync();
      return cells.map(({ format, rowHidden }) => [format.columnWidth, format.rowHeight, rowHidden]);
    });
    expect(formats).toEqual([
      [90, 15, false],
      [70, 40, false],
      [30, expect.any(Number), true],
    ]);
  });

  it("hide a column", async () => {
    openExcel();
    const hidden = await onSheet((sheet) => {
      sheet.getRange("A1:B1").setColumnProperties([{ columnHidden: true }, {}]);
      return ["A1", "B1"].map((address) => sheet.getRange(address).load("columnHidden"));
    });
    expect(hidden.map(({ columnHidden }) => columnHidden)).toEqual([true, false]);
  });

  it.each<[string, (range: Excel.Range) => void, string]>([
    ["too few entries", (range) => range.setColumnProperties([{}]), "InvalidArgument"],
    [
      "a width that Excel does not allow",
      (range) => range.setColumnProperties([{ format: { columnWidth: -1 } }, {}]),
      "InvalidArgument",
    ],
    [
      "a format the host does not know here",
      (range) => range.setColumnProperties([{ format: { font: { bold: true } } }, {}]),
      "NotImplemented",
    ],
  ])("refuse %s", async (_, give, code) => {
    openExcel();
    expect((await refusal((sheet) => give(sheet.getRange("A1:B1")))).code).toBe(code);
  });

  it("came with ExcelApi 1.9", async () => {
    openExcel({ apiVersion: "1.8" });
    const { code } = await refusal((sheet) => sheet.getRange("A1").setRowProperties([{}]));
    expect(code).toBe("ApiNotFound");
  });
});
