import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("conditional formats", () => {
  it("of the three kinds read back, the newest first", async () => {
    const { host } = openExcel();
    const kinds = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="Opfyldt"';
      custom.custom.format.fill.color = "#C6EFCE";
      custom.custom.format.font.color = "#006100";
      custom.custom.format.font.bold = true;
      const cell = conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      cell.cellValue.format.borders.getItem("EdgeBottom").color = "#FF0000";
      cell.stopIfTrue = true;
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#0000FF";
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.showDataBarOnly = true;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      const other = sheet.getRange("C1").conditionalFormats.getCount();
      await context.sync();
      expect(other.value).toBe(0);
      return conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
    });
    expect(kinds).toEqual([
      ["DataBar", 0, false],
      ["CellValue", 1, true],
      ["Custom", 2, false],
    ]);
    expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
      { rule: { kind: "DataBar", positiveColor: "#0000FF", gradient: false, showValue: false } },
      {
        rule: { kind: "CellValue", operator: "LessThan", formula1: "=5" },
        style: { borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#FF0000" } } },
      },
      {
        rule: { kind: "Custom", formula: '=$A1="Opfyldt"' },
        style: { fill: "#C6EFCE", font: { color: "#006100", bold: true } },
      },
    ]);
  });

  it("change place, are deleted, and are cleared from part of their range", async () => {
    const { host } = openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const first = range.conditionalFormats.add("Custom");
      const second = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=1";
      second.custom.rule.formula = "=2";
      first.priority = 0;
      await context.sync();
      second.delete();
      sheet.getRange("A4").conditionalFormats.clearAll();
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.conditionalFormats.map(({ area, rule }) => [area.row, area.rows, rule])).toEqual([
      [0, 3, { kind: "Custom", formula: "=1" }],
      [4, 5, { kind: "Custom", formula: "=1" }],
    ]);
  });

  it.each([["=KKR.BAND(A1)"], ["=T_1[x]>1"], ["=SUM("]])("refuse %s", async (formula) => {
    openExcel();
    const fault = await refusal((sheet) => {
      sheet.tables.add("X1:X2", true).name = "T_1";
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
    expect(fault.code).toBe("InvalidArgument");
  });

  it("refuse the other kinds' parts, and kinds the host does not know", async () => {
    openExcel();
    const wrong = await refusal(
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.rule = {
          formula1: "=1",
          operator: "EqualTo",
        }),
    );
    const unknown = await refusal((sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"));
    const none = await refusal((sheet) =>
      sheet.getRange("A1").conditionalFormats.add("Formula" as Excel.ConditionalFormatType),
    );
    expect([wrong.code, unknown.code, none.code]).toEqual([
      "InvalidOperation",
      "NotImplemented",
      "InvalidArgument",
    ]);
  });
});
