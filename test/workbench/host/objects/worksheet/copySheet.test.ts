import { beforeEach, describe, expect, it } from "vitest";
import type { OpenExcel } from "../../openExcel";
import { onSheet, openExcel, refusal } from "../../openExcel";

let excel: OpenExcel;

/** A table with a sum that names the sheet itself, a validation, a rule, a comment, and names of both kinds. */
beforeEach(async () => {
  excel = openExcel();
  await onSheet((sheet, { workbook }) => {
    workbook.worksheets.add("Ark2").getRange("A1").values = [[10]];
    sheet.getRange("A3:B5").values = [
      ["Navn", "Tal"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A3:B5", true).name = "KKR_T";
    sheet.getRange("D1:E1").formulas = [["=SUM(KKR_T[Tal])", "='Ark1'!B4+Ark2!A1"]];
    sheet.getRange("B4:B5").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("A4:B5").conditionalFormats.add("Custom").custom.rule.formula = "=$B4>1";
    sheet.comments.add("Ark1!A4", "Husk");
    workbook.names.add("Alle", "='Ark1'!$B$4:$B$5");
    workbook.names.add("Fremmed", "=Ark2!$A$1");
    sheet.names.add("Egen", "='Ark1'!$A$3");
  });
});

async function copied(position?: "Beginning" | "End" | "Before" | "After"): Promise<string> {
  const copy = await onSheet((sheet) => sheet.copy(position, sheet).load("name"));
  return copy.name;
}

const sheets = () => excel.host.workbook.sheets;

describe("a sheet that is copied", () => {
  it("stands where it was told to, first of all where it was not", async () => {
    await copied("End");
    await copied("Before");
    await copied("After");
    await copied();
    const names = ["Ark1 (5)", "Ark1 (3)", "Ark1", "Ark1 (4)", "Ark2", "Ark1 (2)"];
    expect(sheets().map(({ name }) => name)).toEqual(names);
  });

  it("computes with its own cells and tables, whose names have a number more", async () => {
    const name = await copied("End");
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(name);
      copy.getRange("B4").values = [[5]];
      const cells = copy.getRange("D1:E1").load("values,formulas");
      const original = context.workbook.worksheets.getItem("Ark1").getRange("D1:E1").load("values,formulas");
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      expect(cells.formulas).toEqual([["=SUM(KKR_T2[Tal])", "='Ark1 (2)'!B4+Ark2!A1"]]);
      expect(cells.values).toEqual([[7, 15]]);
      expect(original.values).toEqual([[3, 11]]);
      expect(tables.items.map((table) => table.name)).toEqual(["KKR_T", "KKR_T2"]);
    });
  });

  it("has rules, comments and names of its own, one for each of the workbook's that speaks of the sheet", async () => {
    await copied("End");
    const copy = sheets().at(-1);
    expect([copy?.validations.length, copy?.conditionalFormats.length]).toEqual([1, 1]);
    expect(copy?.comments.map(({ content }) => content)).toEqual(["Husk"]);
    expect(copy?.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["Egen", "='Ark1 (2)'!$A$3"],
      ["Alle", "='Ark1 (2)'!$B$4:$B$5"],
    ]);
    expect(excel.host.workbook.names.map(({ formula }) => formula)).toEqual([
      "='Ark1'!$B$4:$B$5",
      "=Ark2!$A$1",
    ]);
  });

  it("is refused in a workbook whose structure is protected", async () => {
    await onSheet((_sheet, { workbook }) => workbook.protection.protect());
    expect((await refusal((sheet) => sheet.copy("End"))).code).toBe("InvalidOperation");
  });
});

it("a sheet that is deleted takes its tables out of other sheets' formulas", async () => {
  await onSheet((sheet, { workbook }) => {
    workbook.worksheets.getItem("Ark2").getRange("B1").formulas = [["=SUM(KKR_T[Tal])"]];
    sheet.delete();
  });
  expect(sheets()[0]?.cells.get(1)?.formula).toBe("=SUM(#REF!)");
});
