import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("sheets", () => {
  it("are added last, named as the user's language names them, and found by name or id", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add().load("name,id,position");
      const named = worksheets.add("Mål 1").load("name,visibility");
      await context.sync();
      expect([added.name, added.position, named.visibility]).toEqual(["Ark2", 1, "Visible"]);
      const found = [
        worksheets.getItem("MÅL 1"),
        worksheets.getItem(added.id),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
        worksheets.getItem("Ark2").getNext(),
        worksheets.getItem("Ark2").getPrevious(),
      ];
      for (const sheet of found) sheet.load("name");
      const missing = worksheets.getItemOrNullObject("nej").load("name");
      const count = worksheets.getCount();
      await context.sync();
      expect(found.map((sheet) => sheet.name)).toEqual([
        "Mål 1",
        "Ark2",
        "Ark1",
        "Mål 1",
        "Ark1",
        "Mål 1",
        "Ark1",
      ]);
      expect([missing.isNullObject, count.value]).toEqual([true, 3]);
    });
  });

  it("keep their settings, though the library writes two under other names", async () => {
    openExcel();
    const sheet = await onSheet((open) => {
      open.showGridlines = false;
      open.showHeadings = false;
      open.tabColor = "#00ff00";
      return open.load("showGridlines,showHeadings,tabColor");
    });
    expect(sheet.toJSON()).toMatchObject({ showGridlines: false, showHeadings: false, tabColor: "#00FF00" });
  });

  it("are moved, activated and deleted, and formulas follow their names", async () => {
    const { host } = openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Mål 1");
      const first = worksheets.getItem("Ark1");
      other.getRange("A1").values = [[7]];
      first.getRange("A1").formulas = [["='Mål 1'!A1"]];
      other.name = "Ny's";
      other.position = 0;
      other.activate();
      const cell = first.getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Ny''s'!A1"]], [[7]]]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Ny's", "Ark1"]);
      other.delete();
      const gone = first.getRange("A1").load("values");
      await context.sync();
      expect(gone.values).toEqual([["#REF!"]]);
    });
    expect(host.workbook.activeSheetId).toBe(host.workbook.sheets[0]?.id);
  });

  it.each(["a".repeat(32), "", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'"])(
    "cannot be named %j",
    async (name) => {
      openExcel();
      const fault = await refusal((sheet) => (sheet.name = name));
      expect(fault.code).toBe("InvalidArgument");
    },
  );

  it.each(["History", "HISTORY"])("cannot be named %s, which Excel keeps for itself", async (name) => {
    openExcel();
    const added = await refusal((_sheet, context) => context.workbook.worksheets.add(name));
    const renamed = await refusal((sheet) => (sheet.name = name));
    expect([added.code, renamed.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("cannot share a name, and the last visible one stays", async () => {
    openExcel();
    const taken = await refusal((_sheet, context) => context.workbook.worksheets.add("ARK1"));
    const last = await refusal((sheet) => sheet.delete());
    const hidden = await refusal((sheet) => (sheet.visibility = "Hidden"));
    expect([taken.code, last.code, hidden.code]).toEqual([
      "ItemAlreadyExists",
      "InvalidOperation",
      "InvalidOperation",
    ]);
  });

  it("are gone for objects that still name them", async () => {
    openExcel();
    const fault = await refusal((_sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      const range = other.getRange("A1");
      other.delete();
      range.values = [[1]];
    });
    expect(fault.code).toBe("InvalidReference");
  });

  it("are reached by indexes, names and tables' names, and not outside the grid", async () => {
    openExcel();
    const addresses = await onSheet(async (sheet, context) => {
      context.workbook.names.add("Tal", sheet.getRange("B2"));
      sheet.tables.add("D1:E3", true).name = "T_1";
      const ranges = [
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(0, 1),
        sheet.getRange("Tal"),
        sheet.getRange("T_1"),
        sheet.getRange(),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map((range) => range.address.split("!")[1]);
    });
    expect(addresses).toEqual(["C2:F4", "B1", "B2", "D2:E3", "A:XFD"]);
    for (const address of ["A0", "XFE1", "A1048577", "hest"]) {
      expect((await refusal((sheet) => sheet.getRange(address).load("address"))).code).toBe(
        "InvalidArgument",
      );
    }
  });
});

describe("frozen panes", () => {
  it.each([
    ["rows", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(2), "1:2"],
    ["columns", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeColumns(1), "A:A"],
    ["both", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeAt("A1:B3"), "A1:B3"],
  ])("hold %s", async (_what, freeze, expected) => {
    openExcel();
    const location = await onSheet((sheet) => {
      freeze(sheet);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    expect(location.address.split("!")[1]).toBe(expected);
    const none = await onSheet((sheet) => {
      sheet.freezePanes.unfreeze();
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    expect(none.isNullObject).toBe(true);
  });

  it("are not frozen at another sheet's cells", async () => {
    openExcel();
    const fault = await refusal((sheet, { workbook }) =>
      sheet.freezePanes.freezeAt(workbook.worksheets.add("B").getRange("A1:B3")),
    );
    expect(fault.code).toBe("InvalidArgument");
  });
});

describe("protection", () => {
  it("refuses locked cells, formats and structure, and lets unlocked cells be", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    await onSheet((sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("B:B").format.columnWidth = 80;
    });
    const faults = [
      await refusal((sheet) => (sheet.getRange("A1").values = [[1]])),
      await refusal((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])),
      await refusal((sheet) => (sheet.getRange("B1").format.fill.color = "red")),
      await refusal((sheet) => sheet.getRange("1:1").insert("Down")),
      await refusal((sheet) => sheet.getRange("A1").clear()),
    ];
    expect(faults.map(({ code }) => code)).toEqual(Array(5).fill("AccessDenied"));
  });

  it("of the workbook lets sheets neither come, go, be renamed, moved nor hidden, and cells be", async () => {
    openExcel();
    await onSheet((sheet) => sheet.context.workbook.worksheets.add("Ark2"));
    const shown = await onSheet((sheet) => {
      sheet.context.workbook.protection.protect();
      return sheet.context.workbook.protection.load("protected");
    });
    expect(shown.protected).toBe(true);
    const faults = [
      await refusal((sheet) => sheet.context.workbook.worksheets.add()),
      await refusal((sheet) => sheet.delete()),
      await refusal((sheet) => (sheet.name = "Andet")),
      await refusal((sheet) => (sheet.position = 1)),
      await refusal((sheet) => (sheet.visibility = "Hidden")),
      await refusal((sheet) => sheet.context.workbook.protection.protect()),
    ];
    expect(faults.map(({ code }) => code)).toEqual(Array(6).fill("InvalidOperation"));
    await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
    await onSheet((sheet) => sheet.context.workbook.protection.unprotect());
    await onSheet((sheet) => (sheet.name = "Andet"));
  });

  it("throws when it is as asked already", async () => {
    openExcel();
    expect((await refusal((sheet) => sheet.protection.unprotect())).code).toBe("InvalidOperation");
    const protection = await onSheet((sheet) => {
      sheet.protection.protect({ allowSort: true });
      return sheet.protection.load("protected,options");
    });
    expect([protection.protected, protection.options.allowSort, protection.options.allowInsertRows]).toEqual([
      true,
      true,
      false,
    ]);
    expect((await refusal((sheet) => sheet.protection.protect())).code).toBe("InvalidOperation");
  });
});
