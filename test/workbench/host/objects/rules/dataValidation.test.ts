import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

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

  it.each([
    ["a title", 32, (text: string) => ({ title: text, message: "" })],
    ["a text", 255, (text: string) => ({ title: "", message: text })],
  ])(
    "takes %s of %d characters in alert and prompt, and refuses a longer one",
    async (_what, most, texts) => {
      openExcel();
      const show = (length: number) => (sheet: Excel.Worksheet) => {
        validate({ wholeNumber: { formula1: 0, operator: "GreaterThan" } })(sheet);
        const validation = sheet.getRange("B2:B9").dataValidation;
        return {
          alert: () => {
            validation.errorAlert = { showAlert: true, style: "Stop", ...texts("x".repeat(length)) };
          },
          prompt: () => {
            validation.prompt = { showPrompt: true, ...texts("x".repeat(length)) };
          },
        };
      };
      for (const what of ["alert", "prompt"] as const) {
        await onSheet((sheet) => show(most)(sheet)[what]());
        expect((await refusal((sheet) => show(most + 1)(sheet)[what]())).code).toBe("InvalidArgument");
      }
    },
  );

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
