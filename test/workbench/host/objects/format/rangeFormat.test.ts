import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("a range's format", () => {
  it("reads back what was set, and null where cells differ", async () => {
    openExcel();
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.font.bold = true;
      format.font.color = "red";
      format.font.size = 14;
      format.protection.locked = false;
    });
    const names =
      "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel," +
      "format/font/bold,format/font/color,format/font/size,format/font/name,format/protection/locked";
    const [same, mixed] = await onSheet((sheet) => [
      sheet.getRange("A1:B2").load(names),
      sheet.getRange("B2:C2").load(names),
    ]);
    expect(same?.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      font: { bold: true, color: "#FF0000", size: 14, name: "Calibri" },
      protection: { locked: false },
    });
    expect([mixed?.format.font.bold, mixed?.format.font.name]).toEqual([null, "Calibri"]);
  });

  it("gives cells of one look one style object", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:C300").format.font.bold = true;
      sheet.getRange("A1:C300").format.fill.color = "#00FF00";
    });
    const styles = new Set([...(host.workbook.sheets[0]?.cells.values() ?? [])].map((cell) => cell.style));
    expect([...styles]).toEqual([{ font: { bold: true }, fill: "#00FF00" }]);
  });

  it("draws borders at the edges and between the cells", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#FF0000";
      borders.getItem("EdgeBottom").weight = "Thick";
    });
    const corner = host.workbook.sheets[0]?.cells.get(0)?.style?.borders;
    expect(corner).toEqual({
      EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" },
      EdgeRight: { style: "Continuous", weight: "Thin", color: "#FF0000" },
    });
    const borders = await onSheet((sheet) =>
      sheet.getRange("A1:B2").format.borders.load("items/style,items/sideIndex"),
    );
    const styles = Object.fromEntries(borders.items.map(({ sideIndex, style }) => [sideIndex, style]));
    expect(styles).toMatchObject({ EdgeTop: "Continuous", EdgeBottom: "Continuous", EdgeLeft: "None" });
  });

  it("sets widths and heights in points, and fits them to texts", async () => {
    openExcel();
    const [set, mixed] = await onSheet((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 90;
      return [
        sheet.getRange("B1").load("format/columnWidth"),
        sheet.getRange("A1:B1").load("format/columnWidth"),
      ];
    });
    expect([set?.format.columnWidth, mixed?.format.columnWidth]).toEqual([90, null]);
    const fitted = await onSheet((sheet) => {
      sheet.getRange("C1").values = [["En tekst, der er meget længere end en almindelig kolonne"]];
      sheet.getRange("C:C").format.autofitColumns();
      return sheet.getRange("C1").load("format/columnWidth");
    });
    expect(fitted.format.columnWidth).toBeGreaterThan(200);
  });

  it("of a whole sheet makes no cells", async () => {
    const { host } = openExcel();
    const range = await onSheet((sheet) => {
      sheet.getRange().format.font.name = "Arial";
      return sheet.getRange("X99").load("format/font/name");
    });
    expect(range.format.font.name).toBe("Arial");
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  // From the table of named colours in CSS Color Module Level 4.
  it.each([
    ["aqua", "#00FFFF"],
    ["DarkOrange", "#FF8C00"],
    ["lightgoldenrodyellow", "#FAFAD2"],
    ["grey", "#808080"],
    ["LightSlateGray", "#778899"],
    ["white", "#FFFFFF"],
  ])("takes the colour %s by its name in HTML", async (name, code) => {
    openExcel();
    const { fill } = await onSheet((sheet) => {
      sheet.getRange("A1").format.fill.color = name;
      return sheet.getRange("A1").format.load("fill/color");
    });
    expect(fill.color).toBe(code);
  });

  it.each([0, 0.5, 409.5, 500, -1])("refuses a font of %d points", async (size) => {
    openExcel();
    const fault = await refusal((sheet) => (sheet.getRange("A1").format.font.size = size));
    expect(fault.code).toBe("InvalidArgument");
    const style = await refusal(
      (_sheet, context) => (context.workbook.styles.getItem("Good").font.size = size),
    );
    expect(style.code).toBe("InvalidArgument");
  });

  it.each([1, 409])("takes a font of %d points", async (size) => {
    openExcel();
    await onSheet((sheet) => (sheet.getRange("A1").format.font.size = size));
  });

  it("says of what Excel can and the host cannot that it is not implemented", async () => {
    openExcel();
    const height = await refusal((sheet) => (sheet.getRange().format.rowHeight = 20));
    const hidden = await refusal((sheet) => (sheet.getRange().rowHidden = true));
    expect([height.code, hidden.code]).toEqual(["NotImplemented", "NotImplemented"]);
  });

  it("refuses what Excel refuses", async () => {
    openExcel();
    const colour = await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "hest"));
    const align = await refusal(
      (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Skråt" as Excel.HorizontalAlignment),
    );
    const width = await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = -1));
    expect([colour.code, align.code, width.code]).toEqual(Array(3).fill("InvalidArgument"));
  });
});
