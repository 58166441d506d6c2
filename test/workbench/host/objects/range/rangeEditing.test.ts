import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal, valuesOf } from "../../openExcel";

async function filled(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").formulas = [
      [1, 2, "=A1+B1"],
      [3, 4, "=A2+B2"],
      [5, 6, "=SUM(A1:A3)"],
    ];
  });
}

describe("an outline of columns", () => {
  it("closes and opens, and is of columns only", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("C:D").group("ByColumns");
      sheet.getRange("C:E").hideGroupDetails("ByColumns");
    });
    const hidden = () =>
      [2, 3, 4].map((column) => host.workbook.sheets[0]?.columns.get(column)?.hidden ?? false);
    expect(hidden()).toEqual([true, true, false]);
    await onSheet((sheet) => sheet.getRange("C:D").showGroupDetails("ByColumns"));
    expect(hidden()).toEqual([false, false, false]);
    expect((await refusal((sheet) => sheet.getRange("2:3").group("ByColumns"))).code).toBe("InvalidArgument");
  });
});

describe("insert and delete", () => {
  it("move cells and the references to them", async () => {
    openExcel();
    await filled();
    await onSheet((sheet) => sheet.getRange("2:2").insert("Down"));
    const range = await onSheet((sheet) => sheet.getRange("A1:C4").load("formulas,values"));
    expect(range.formulas).toEqual([
      [1, 2, "=A1+B1"],
      ["", "", ""],
      [3, 4, "=A3+B3"],
      [5, 6, "=SUM(A1:A4)"],
    ]);
    expect(range.values[3]).toEqual([5, 6, 9]);
  });

  it("let a table grow through which a column is inserted", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("B2:C3").values = [
        ["Navn", "Tal"],
        ["a", 1],
      ];
      sheet.tables.add("B2:C3", true).name = "T";
      sheet.getRange("E2").formulas = [["=SUM(T[Tal])"]];
    });
    await onSheet((sheet) => sheet.getRange("C:C").insert("Right"));
    const table = await onSheet((sheet) => sheet.getRange("B2:F3").load("formulas"));
    expect(table.formulas).toEqual([
      ["Navn", "Kolonne2", "Tal", "", "=SUM(T[Tal])"],
      ["a", "", 1, "", ""],
    ]);
    await onSheet((sheet) => (sheet.getRange("C2").values = [["Eget"]]));
    const names = await onSheet((sheet) => sheet.tables.getItem("T").columns.load("items/name"));
    expect(names.items.map(({ name }) => name)).toEqual(["Navn", "Eget", "Tal"]);
  });

  it("shift only the columns of the range", async () => {
    openExcel();
    await filled();
    await onSheet((sheet) => sheet.getRange("A1").insert("Down"));
    const range = await onSheet((sheet) => sheet.getRange("A1:C4").load("formulas"));
    expect(range.formulas).toEqual([
      ["", 2, "=A2+B1"],
      [1, 4, "=A3+B2"],
      [3, 6, "=SUM(A2:A4)"],
      [5, "", ""],
    ]);
  });

  it("make what was deleted #REF!", async () => {
    openExcel();
    await filled();
    await onSheet((sheet) => sheet.getRange("A:A").delete("Left"));
    const range = await onSheet((sheet) => sheet.getRange("A1:B3").load("formulas"));
    expect(range.formulas).toEqual([
      [2, "=#REF!+A1"],
      [4, "=#REF!+A2"],
      [6, "=SUM(#REF!)"],
    ]);
  });

  it("move names, validations and print areas along", async () => {
    const { host } = openExcel();
    await onSheet((sheet, context) => {
      context.workbook.names.add("Tal", sheet.getRange("A5"));
      sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.pageLayout.setPrintArea("A1:C9");
      sheet.getRange("2:3").insert("Down");
    });
    expect(host.workbook.names[0]?.formula).toBe("='Ark1'!$A$7");
    const [sheet] = host.workbook.sheets;
    expect(sheet?.validations[0]?.area).toEqual({ row: 6, column: 0, rows: 1, columns: 1 });
    expect(sheet?.pageLayout.printArea).toEqual([{ row: 0, column: 0, rows: 11, columns: 3 }]);
  });

  it("are refused where a part of a table would move", async () => {
    openExcel();
    await onSheet((sheet) => sheet.tables.add("A3:C5", true));
    const fault = await refusal((sheet) => sheet.getRange("A1").insert("Down"));
    expect(fault.code).toBe("InsertDeleteConflict");
    const header = await refusal((sheet) => sheet.getRange("3:3").delete("Up"));
    expect(header.code).toBe("InsertDeleteConflict");
  });

  it("make a table longer or shorter where whole rows go in or out", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A3:B3").values = [["x", "y"]];
      sheet.tables.add("A3:B5", true).name = "T";
      sheet.getRange("A4:B5").formulas = [
        [1, "=[@x]*2"],
        [2, "=[@x]*2"],
      ];
    });
    await onSheet((sheet) => sheet.getRange("5:5").insert("Down"));
    const grown = await onSheet((sheet) => sheet.tables.getItem("T").getRange().load("address,formulas"));
    expect(grown.address).toBe("'Ark1'!A3:B6");
    expect(grown.formulas[2]).toEqual(["", "=[@x]*2"]);
    await onSheet((sheet) => sheet.getRange("4:4").delete("Up"));
    const shrunk = await onSheet((sheet) => sheet.tables.getItem("T").getRange().load("address"));
    expect(shrunk.address).toBe("'Ark1'!A3:B5");
  });
});

describe("clear", () => {
  it("takes contents, formats or both", async () => {
    openExcel();
    const paint = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
    };
    for (const [applyTo, value, fill] of [
      ["Contents", "", "#FF0000"],
      ["Formats", 1, "#FFFFFF"],
      ["All", "", "#FFFFFF"],
    ] as const) {
      const range = await onSheet((sheet) => {
        paint(sheet);
        sheet.getRange("A1").clear(applyTo);
        return sheet.getRange("A1").load("values,format/fill/color");
      });
      expect([applyTo, range.values, range.format.fill.color]).toEqual([applyTo, [[value]], fill]);
    }
  });

  it("leaves a table's header its default name", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["x", "y"]];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A1:B3").clear("Contents");
    });
    expect(await valuesOf("A1:B1")).toEqual([["Kolonne1", "Kolonne2"]]);
  });
});

describe("merge, hiding and selection", () => {
  it("merges and keeps the first cell only", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").merge();
    });
    expect(await valuesOf("A1:B1")).toEqual([[1, ""]]);
    expect(host.workbook.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    await onSheet((sheet) => sheet.getRange("A1:B1").unmerge());
    expect(host.workbook.sheets[0]?.merged).toEqual([]);
  });

  it("hides rows and columns", async () => {
    openExcel();
    const [all, some] = await onSheet((sheet) => {
      sheet.getRange("B:C").columnHidden = true;
      return [sheet.getRange("B:C").load("columnHidden"), sheet.getRange("B:D").load("columnHidden")];
    });
    expect([all?.columnHidden, some?.columnHidden]).toEqual([true, null]);
  });

  it("selects a range and its sheet", async () => {
    openExcel();
    const selected = await onSheet((_sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("B2:C3").select();
      return {
        range: context.workbook.getSelectedRange().load("address"),
        cell: context.workbook.getActiveCell().load("address"),
      };
    });
    expect([selected.range.address, selected.cell.address]).toEqual(["B!B2:C3", "B!B2"]);
  });
});
