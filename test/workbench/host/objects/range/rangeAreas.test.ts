import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("ranges taken together", () => {
  it("say which they are", async () => {
    openExcel();
    const [cells, columns] = await onSheet((sheet) => [
      sheet
        .getRanges("A1:B2, D4;F1:F3")
        .load("address,areaCount,cellCount,isEntireColumn,areas/items/address"),
      sheet.getRanges("A:B,D:D").load("isEntireColumn,isEntireRow"),
    ]);
    expect(cells?.address).toBe("'Ark1'!A1:B2, 'Ark1'!D4, 'Ark1'!F1:F3");
    expect([cells?.areaCount, cells?.cellCount, cells?.isEntireColumn]).toEqual([3, 8, false]);
    expect(cells?.areas.items.map(({ address }) => address)).toEqual([
      "'Ark1'!A1:B2",
      "'Ark1'!D4",
      "'Ark1'!F1:F3",
    ]);
    expect([columns?.isEntireColumn, columns?.isEntireRow]).toEqual([true, false]);
  });

  it("are given one look, which each of them reads back", async () => {
    openExcel();
    await onSheet((sheet) => {
      const { format } = sheet.getRanges("A1:B2,D4");
      format.font.bold = true;
      format.font.color = "red";
      format.fill.color = "#00FF00";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
    });
    const names =
      "format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText";
    const [first, second, between] = await onSheet((sheet) =>
      ["A1:B2", "D4", "C3"].map((address) => sheet.getRange(address).load(names)),
    );
    const look = {
      font: { bold: true, color: "#FF0000" },
      fill: { color: "#00FF00" },
      horizontalAlignment: "Right",
      wrapText: true,
    };
    expect(first?.format.toJSON()).toMatchObject(look);
    expect(second?.format.toJSON()).toMatchObject(look);
    expect([between?.format.font.bold, between?.format.wrapText]).toEqual([false, false]);
  });

  it("read null where they differ", async () => {
    openExcel();
    const areas = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").format.font.bold = true;
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRanges("A1:A2,D1:D2").format.borders.getItem("EdgeBottom").style = "Double";
      await context.sync();
      const { format } = sheet.getRanges("A1:A2,D1:D2");
      return [
        format.load("font/bold,font/size"),
        format.borders.getItem("EdgeTop").load("style"),
        format.borders.getItem("EdgeBottom").load("style"),
      ] as const;
    });
    const [format, top, bottom] = areas;
    expect([format.font.bold, format.font.size]).toEqual([null, 11]);
    expect([top.style, bottom.style]).toEqual([null, "Double"]);
  });

  it("draw an edge around each of them", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRanges("A1:B2,D4:D5").format.borders.getItem("EdgeBottom").style = "Continuous";
    });
    const edges = await onSheet((sheet) =>
      ["A1", "A2", "D4", "D5"].map((address) =>
        sheet.getRange(address).format.borders.getItem("EdgeBottom").load("style"),
      ),
    );
    expect(edges.map(({ style }) => style)).toEqual(["None", "Continuous", "None", "Continuous"]);
  });

  it("are as wide and as high as told, each of them", async () => {
    openExcel();
    const widths = await onSheet(async (sheet, context) => {
      sheet.getRanges("A:B,D:D").format.columnWidth = 90;
      sheet.getRanges("1:1,3:4").format.rowHeight = 30;
      await context.sync();
      return [
        sheet.getRanges("A:B,D:D").load("format/columnWidth"),
        sheet.getRanges("A1,C1").load("format/columnWidth,format/rowHeight"),
        sheet.getRange("D4").load("format/columnWidth,format/rowHeight"),
        sheet.getRange("C2").load("format/rowHeight"),
      ];
    });
    expect(widths.map(({ format }) => format.toJSON())).toMatchObject([
      { columnWidth: 90 },
      { columnWidth: null, rowHeight: 30 },
      { columnWidth: 90, rowHeight: 30 },
      { rowHeight: 15 },
    ]);
  });

  it("take a named style, and are cleared", async () => {
    openExcel();
    const styles = await onSheet(async (sheet, context) => {
      context.workbook.styles.add("Indtastning KKR");
      const areas = sheet.getRanges("A1:A2,C1");
      areas.style = "Indtastning KKR";
      sheet.getRange("C1").values = [["tekst"]];
      await context.sync();
      const before = areas.load("style");
      await context.sync();
      const seen = before.style;
      areas.clear();
      await context.sync();
      const cell = sheet.getRange("C1").load("style,values");
      await context.sync();
      return [seen, cell.style, cell.values];
    });
    expect(styles).toEqual(["Indtastning KKR", "Normal", [[""]]]);
  });

  it("take one validation, whose relative references follow each area", async () => {
    const { host } = openExcel();
    const [whole, second] = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRanges("B2:B3,D5");
      dataValidation.rule = { custom: { formula: "=B2>$A$1" } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Tal", message: "Større" };
      await context.sync();
      return [
        sheet.getRanges("B2:B3,D5").dataValidation.load("type,rule,errorAlert"),
        sheet.getRange("D5").dataValidation.load("rule"),
      ];
    });
    expect([whole?.type, whole?.rule, whole?.errorAlert.title]).toEqual([
      "Custom",
      { custom: { formula: "=B2>$A$1" } },
      "Tal",
    ]);
    expect(second?.rule).toEqual({ custom: { formula: "=D5>$A$1" } });
    expect(host.workbook.sheets[0]?.validations).toHaveLength(2);
  });

  it("share no validation where one of them has none", async () => {
    openExcel();
    const validation = await onSheet((sheet) => {
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      return sheet.getRanges("B2,D5").dataValidation.load("type");
    });
    expect(validation.type).toBe("MixedCriteria");
  });

  it("move with their cells", async () => {
    openExcel();
    const areas = await onSheet(async (sheet, context) => {
      const kept = sheet.getRanges("A1,A5");
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      return kept.load("address");
    });
    expect(areas.address).toBe("'Ark1'!A1, 'Ark1'!A6");
  });

  it.each([
    ["an address that is none", "A1,hvor"],
    ["more characters than Excel takes", Array<string>(2000).fill("A1:B2").join(",")],
  ])("refuse %s", async (_, address) => {
    openExcel();
    const { code } = await refusal((sheet) => {
      sheet.getRanges(address).format.font.bold = true;
    });
    expect(code).toBe("InvalidArgument");
  });

  it("came with ExcelApi 1.9, and have no conditional formats here", async () => {
    openExcel({ apiVersion: "1.8" });
    const older = await refusal((sheet) => sheet.getRanges("A1,B2").load("address"));
    openExcel();
    const unknown = await refusal((sheet) => sheet.getRanges("A1,B2").conditionalFormats.load("items/type"));
    expect([older.code, unknown.code]).toEqual(["ApiNotFound", "NotImplemented"]);
  });
});
