import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../openExcel";

const validate = (rule: Excel.DataValidationRule) => (sheet: Excel.Worksheet) => {
  sheet.getRange("B2:B9").dataValidation.rule = rule;
};

describe("data validation", () => {
  it.each([
    ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" as const } }],
    ["Decimal", { decimal: { formula1: 0.5, operator: "LessThan" as const } }],
    ["List", { list: { inCellDropDown: true, source: "Ja,Nej" } }],
    ["Date", { date: { formula1: "2026-01-01", operator: "GreaterThan" as const } }],
    ["Time", { time: { formula1: "12:00", operator: "LessThan" as const } }],
    ["TextLength", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" as const } }],
    ["Custom", { custom: { formula: "=B2>A2" } }],
  ])("of kind %s reads back", async (kind, rule) => {
    openExcel();
    const validation = await onSheet((sheet) => {
      validate(rule)(sheet);
      return sheet.getRange("B3").dataValidation.load("type,rule");
    });
    expect([validation.type, validation.rule]).toEqual([kind, rule]);
  });

  it("takes a list from a range, as an absolute reference", async () => {
    openExcel();
    const { rule } = await onSheet((sheet, context) => {
      const source = context.workbook.worksheets.add("Lister").getRange("A1:A3");
      validate({ list: { inCellDropDown: false, source } })(sheet);
      return sheet.getRange("B2").dataValidation.load("rule");
    });
    expect(rule.list).toEqual({ inCellDropDown: false, source: "=Lister!$A$1:$A$3" });
  });

  it("has an alert and a prompt, and covers the newest rule only", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      validate({ list: { inCellDropDown: true, source: "a,b" } })(sheet);
      const middle = sheet.getRange("B5").dataValidation;
      middle.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      middle.errorAlert = { showAlert: true, style: "Warning", title: "Fejl", message: "Kun tal" };
      middle.prompt = { showPrompt: true, title: "Tal", message: "Skriv et tal" };
      middle.ignoreBlanks = false;
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.validations.map(({ kind, area }) => [kind, area.row, area.rows])).toEqual([
      ["List", 1, 3],
      ["List", 5, 4],
      ["WholeNumber", 4, 1],
    ]);
    expect(sheet?.validations[2]).toMatchObject({
      error: { show: true, style: "Warning", title: "Fejl", message: "Kun tal" },
      prompt: { show: true, title: "Tal", message: "Skriv et tal" },
      ignoreBlanks: false,
    });
    const mixed = await onSheet((open) => open.getRange("B2:B9").dataValidation.load("type"));
    expect(mixed.type).toBe("MixedCriteria");
  });

  it("says whether what stands there keeps the rule", async () => {
    openExcel();
    const answers = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Ja"], ["Nej"]];
      sheet.getRange("B2:B3").values = [["ja"], ["Måske"]];
      const source = sheet.getRange("A1:A2");
      sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("C2:C3").values = [[5], [7]];
      sheet.getRange("D2:D3").values = [[6], [6]];
      sheet.getRange("D2:D3").dataValidation.rule = { custom: { formula: "=D2>C2" } };
      const cells = ["B2", "B3", "B4", "B2:B3", "D2", "D3"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      await context.sync();
      return cells.map(({ valid }) => valid);
    });
    expect(answers).toEqual([true, false, true, null, true, false]);
  });

  it("is cleared", async () => {
    openExcel();
    const validation = await onSheet((sheet) => {
      validate({ list: { inCellDropDown: true, source: "a" } })(sheet);
      sheet.getRange("B2:B9").dataValidation.clear();
      return sheet.getRange("B2").dataValidation.load("type");
    });
    expect(validation.type).toBe("None");
  });

  it.each([
    ["a structured reference", { list: { inCellDropDown: true, source: "=T_1[x]" } }],
    ["a custom function", { custom: { formula: "=KKR.BAND(B2)" } }],
    ["a formula without =", { custom: { formula: "B2>1" } }],
    ["no formula", { wholeNumber: { operator: "GreaterThan" } }],
    ["one bound of two", { wholeNumber: { operator: "Between", formula1: 1 } }],
    ["an unknown operator", { wholeNumber: { operator: "Om", formula1: 1 } }],
    [
      "a typed list of more than 255 characters",
      { list: { inCellDropDown: true, source: "abc,".repeat(70) } },
    ],
    ["two kinds", { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }],
    ["no kind", {}],
  ])("refuses %s", async (_what, rule) => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("X1").values = [["x"]];
      sheet.tables.add("X1:X2", true).name = "T_1";
    });
    expect((await refusal(validate(rule as Excel.DataValidationRule))).code).toBe("InvalidArgument");
  });
});

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
    expect([wrong.code, unknown.code]).toEqual(["InvalidOperation", "NotImplemented"]);
  });
});
