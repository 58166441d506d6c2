import { beforeEach, describe, expect, it } from "vitest";
import type { OpenExcel } from "../../openExcel";
import { onSheet, openExcel, refusal, valuesOf } from "../../openExcel";

/** `null` leaves a cell as it is; the typings know values only. */
const KEEP = null as unknown as string;

let excel: OpenExcel;

/** A3:C5: two rows of numbers and a calculated column. */
beforeEach(async () => {
  excel = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A3:C3").values = [["Navn", "Tal", "Dobbelt"]];
    sheet.tables.add("A3:C5", true).name = "KKR_T";
    sheet.getRange("A4:B5").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("C4:C5").formulas = [["=[@Tal]*2"], ["=[@Tal]*2"]];
  });
});

const table = () => {
  const found = excel.host.workbook.sheets[0]?.tables[0];
  if (!found) throw new Error("The table is gone.");
  return found;
};

describe("a new table", () => {
  it("makes its header texts unique and fills blank ones", async () => {
    await onSheet((sheet) => {
      sheet.getRange("F1:I1").values = [["x", "X", "", 12]];
      sheet.tables.add("F1:I2", true);
    });
    expect(await valuesOf("F1:I1")).toEqual([["x", "X2", "Kolonne3", "12"]]);
  });

  it("that is a header only shows one blank row, which the first added row takes", async () => {
    const count = await onSheet(async (sheet, context) => {
      const added = sheet.tables.add("F1:G1", true);
      const before = added.rows.getCount();
      const area = added.getRange().load("address");
      await context.sync();
      expect(area.address).toBe("'Ark1'!F1:G2");
      added.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const after = added.rows.getCount();
      const grown = added.getRange().load("address");
      await context.sync();
      expect(grown.address).toBe("'Ark1'!F1:G3");
      return [before.value, after.value];
    });
    expect(count).toEqual([0, 2]);
    expect(await valuesOf("F2:G3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("without headers gets a header row above its cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("F1:G1").values = [[1, 2]];
      sheet.tables.add("F1:G1", false);
    });
    expect(await valuesOf("F1:G2")).toEqual([
      ["Kolonne1", "Kolonne2"],
      [1, 2],
    ]);
  });

  it("is refused over another table", async () => {
    expect((await refusal((sheet) => sheet.tables.add("C5:D9", true))).code).toBe("InvalidArgument");
  });

  it("is refused over merged cells, and cannot grow over them", async () => {
    await onSheet((sheet) => sheet.getRange("A7:B7").merge());
    const added = await refusal((sheet) => sheet.tables.add("B6:D9", true));
    const grown = await refusal((sheet) => sheet.tables.getItem("KKR_T").resize("A3:C7"));
    const row = await refusal((sheet) => sheet.tables.add("B6:D6", true));
    const headless = await refusal((sheet) => sheet.tables.add("B7:D9", false));
    expect([added, grown, row, headless].map(({ code }) => code)).toEqual(
      Array(4).fill("MergedRangeConflict"),
    );
    expect(excel.host.workbook.sheets[0]?.merged).toMatchObject([{ row: 6 }]);
    await onSheet((sheet) => sheet.tables.add("C6:D9", true));
  });

  it.each(["TableStyleLight1", "TableStyleLight21", "TableStyleMedium28", "TableStyleDark11"])(
    "takes the style %s",
    async (style) => {
      await onSheet((sheet) => (sheet.tables.getItem("KKR_T").style = style));
      expect(table().style).toBe(style);
    },
  );

  it.each(["TableStyleLight22", "TableStyleMedium29", "TableStyleDark12", "TableStyleLight0", "Light1", ""])(
    "is refused the unknown style %j",
    async (style) => {
      const fault = await refusal((sheet) => (sheet.tables.getItem("KKR_T").style = style));
      expect(fault.code).toBe("InvalidArgument");
    },
  );
});

describe("on a protected sheet", () => {
  const ours = (sheet: Excel.Worksheet) => sheet.tables.getItem("KKR_T");

  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.getRange().format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, allowEditObjects: true });
    });
  });

  it.each([
    ["made", (sheet: Excel.Worksheet) => sheet.tables.add("F1:G2", true)],
    ["named", (sheet: Excel.Worksheet) => (ours(sheet).name = "KKR_U")],
    ["given a look", (sheet: Excel.Worksheet) => (ours(sheet).style = "TableStyleDark1")],
    ["banded", (sheet: Excel.Worksheet) => (ours(sheet).showBandedRows = false)],
    ["summed", (sheet: Excel.Worksheet) => (ours(sheet).showTotals = true)],
    ["resized", (sheet: Excel.Worksheet) => ours(sheet).resize("A3:C6")],
    ["deleted", (sheet: Excel.Worksheet) => ours(sheet).delete()],
    ["made a range", (sheet: Excel.Worksheet) => ours(sheet).convertToRange()],
    ["given a column", (sheet: Excel.Worksheet) => ours(sheet).columns.add()],
    ["renamed in a column", (sheet: Excel.Worksheet) => (ours(sheet).columns.getItemAt(0).name = "N")],
    ["deprived of a column", (sheet: Excel.Worksheet) => ours(sheet).columns.getItemAt(0).delete()],
    ["given a row", (sheet: Excel.Worksheet) => ours(sheet).rows.add()],
    ["deprived of a row", (sheet: Excel.Worksheet) => ours(sheet).rows.getItemAt(0).delete()],
  ])("no table is %s", async (_what, change) => {
    expect((await refusal(change)).code).toBe("AccessDenied");
  });

  it("unlocked cells of a table are changed and read all the same", async () => {
    await onSheet((sheet) => (ours(sheet).rows.getItemAt(0).values = [["c", 5, 10]]));
    expect(await valuesOf("A4:C4")).toEqual([["c", 5, 10]]);
  });

  it("the sheet itself is renamed all the same", async () => {
    await onSheet((sheet) => (sheet.name = "Ark 2"));
    expect(excel.host.workbook.sheets[0]?.name).toBe("Ark 2");
  });
});

describe("columns", () => {
  it("remember the formula that every row holds, and forget it when no row does", async () => {
    expect(table().columns.map(({ calculated }) => calculated)).toEqual([undefined, undefined, "=[@Tal]*2"]);
    await onSheet((sheet) => (sheet.getRange("C4").values = [[5]]));
    expect(table().columns[2]?.calculated).toBe("=[@Tal]*2");
    await onSheet((sheet) => (sheet.getRange("C5").values = [[5]]));
    expect(table().columns[2]?.calculated).toBeUndefined();
  });

  it("are renamed by their header, and formulas follow", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(KKR_T[Tal])"]];
      sheet.getRange("B3").values = [["Antal"]];
    });
    const range = await onSheet((sheet) => sheet.getRange("C4:E4").load("formulas"));
    expect(range.formulas[0]?.[0]).toBe("=[@Antal]*2");
    const sum = await onSheet((sheet) => sheet.getRange("E1").load("formulas,values"));
    expect([sum.formulas, sum.values]).toEqual([[["=SUM(KKR_T[Antal])"]], [[3]]]);
    expect(table().columns[1]?.name).toBe("Antal");
  });

  it("are added at the end and deleted, and what names a deleted one becomes #REF!", async () => {
    await onSheet((sheet) => {
      const added = sheet.tables.getItem("KKR_T").columns.add(undefined, [["Ny"], [8], [9]]);
      added.load("name");
    });
    expect(await valuesOf("D3:D5")).toEqual([["Ny"], [8], [9]]);
    await onSheet((sheet) => sheet.tables.getItem("KKR_T").columns.getItem("Tal").delete());
    const range = await onSheet((sheet) => sheet.getRange("A3:C4").load("formulas"));
    expect(range.formulas).toEqual([
      ["Navn", "Dobbelt", "Ny"],
      ["a", "=#REF!*2", 8],
    ]);
  });

  it("are found by name, id and index, with their ranges", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const { columns } = sheet.tables.getItem("KKR_T");
      const ranges = [
        columns.getItem("tal").getDataBodyRange(),
        columns.getItem(2).getHeaderRowRange(),
        columns.getItemAt(0).getRange(),
      ];
      for (const range of ranges) range.load("address");
      const missing = columns.getItemOrNullObject("Findes ikke").load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      return ranges.map((range) => range.address.split("!")[1]);
    });
    expect(addresses).toEqual(["B4:B5", "B3", "A3:A5"]);
  });
});

describe("rows", () => {
  it("are added at the end: what stands below moves, formats and formulas follow", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A8").values = [["under"]];
      sheet.getRange("E8").values = [["ved siden af"]];
      sheet.getRange("B4:B5").numberFormat = [["0.0"], ["0.0"]];
      sheet.getRange("B4:B5").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
      sheet.getRange("E1").formulas = [["=SUM(B4:B5)"]];
    });
    await onSheet((sheet) => sheet.tables.getItem("KKR_T").rows.add(undefined, [["c", 3, KEEP]]));
    const range = await onSheet((sheet) => sheet.getRange("A6:C6").load("values,formulas,numberFormat"));
    expect([range.values, range.formulas]).toEqual([[["c", 3, 6]], [["c", 3, "=[@Tal]*2"]]]);
    expect(range.numberFormat[0]?.[1]).toBe("0.0");
    expect(await valuesOf("A9:E9")).toEqual([["under", "", "", "", ""]]);
    expect(await valuesOf("E8")).toEqual([["ved siden af"]]);
    expect(excel.host.workbook.sheets[0]?.validations[0]?.area).toMatchObject({ row: 3, rows: 3 });
    const sum = await onSheet((sheet) => sheet.getRange("E1").load("formulas,values"));
    expect([sum.formulas, sum.values]).toEqual([[["=SUM(B4:B6)"]], [[6]]]);
  });

  it("are put in before a position, with formulas that name neighbours by address", async () => {
    await onSheet((sheet) => (sheet.getRange("C4:C5").formulas = [["=B4+1"], ["=B5+1"]]));
    await onSheet((sheet) => sheet.tables.getItem("KKR_T").rows.add(0, [["først", 9, KEEP]]));
    const range = await onSheet((sheet) => sheet.getRange("A4:C6").load("formulas"));
    expect(range.formulas).toEqual([
      ["først", 9, "=B4+1"],
      ["a", 1, "=B5+1"],
      ["b", 2, "=B6+1"],
    ]);
  });

  it("keep their formulas when the first of them goes", async () => {
    await onSheet((sheet) => (sheet.getRange("C4:C5").formulas = [["=B4+1"], ["=B5+1"]]));
    await onSheet((sheet) => {
      const { rows } = sheet.tables.getItem("KKR_T");
      rows.getItemAt(0).delete();
      rows.add(undefined, [["ny", 5, KEEP]]);
    });
    const range = await onSheet((sheet) => sheet.getRange("A4:C5").load("formulas"));
    expect(range.formulas).toEqual([
      ["b", 2, "=B4+1"],
      ["ny", 5, "=B5+1"],
    ]);
  });

  it("are read, changed and deleted; the last leaves a blank row", async () => {
    const [items, count] = await onSheet(async (sheet, context) => {
      const { rows } = sheet.tables.getItem("KKR_T");
      rows.load("items/values");
      await context.sync();
      const values = rows.items.map((row) => row.values);
      rows.getItemAt(1).values = [["B", 20, KEEP]];
      rows.getItemAt(0).delete();
      const left = rows.getCount();
      await context.sync();
      return [values, left.value];
    });
    expect(items).toEqual([[["a", 1, 2]], [["b", 2, 4]]]);
    expect(count).toBe(1);
    expect(await valuesOf("A4:C5")).toEqual([
      ["B", 20, 40],
      ["", "", ""],
    ]);
    const left = await onSheet((sheet) => {
      const { rows } = sheet.tables.getItem("KKR_T");
      rows.getItemAt(0).delete();
      return rows.getCount();
    });
    expect([left.value, table().area.rows, table().insertRow]).toEqual([0, 2, true]);
  });

  it("of the wrong width, or where none is, are refused", async () => {
    const codes = [
      await refusal((sheet) => sheet.tables.getItem("KKR_T").rows.add(undefined, [[1]])),
      await refusal((sheet) => sheet.tables.getItem("KKR_T").rows.add(7, [[1, 2, 3]])),
      await refusal((sheet) => sheet.tables.getItem("KKR_T").rows.getItemAt(2).load("values")),
    ].map(({ code }) => code);
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  });

  it("cannot grow over a table below that is only partly in the way", async () => {
    await onSheet((sheet) => sheet.tables.add("B8:E9", true));
    const fault = await refusal((sheet) =>
      sheet.tables.getItem("KKR_T").rows.add(undefined, [["c", 3, KEEP]]),
    );
    expect(fault.code).toBe("InsertDeleteConflict");
  });
});

describe("a table's shape", () => {
  it("shows and hides its total row", async () => {
    await onSheet((sheet) => {
      const shown = sheet.tables.getItem("KKR_T");
      shown.showTotals = true;
      shown.columns.getItem("Tal").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Tal])"]];
    });
    expect(await valuesOf("A6:C6")).toEqual([["I alt", 3, ""]]);
    expect(table().columns[1]?.total).toEqual({ formula: "=SUBTOTAL(109,[Tal])" });
    await onSheet((sheet) => (sheet.tables.getItem("KKR_T").showTotals = false));
    expect(await valuesOf("A6:C6")).toEqual([["", "", ""]]);
  });

  it("is resized, and new rows take the formulas", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A6:B6").values = [["c", 5]];
      sheet.tables.getItem("KKR_T").resize("A3:D6");
    });
    expect(await valuesOf("A3:D3")).toEqual([["Navn", "Tal", "Dobbelt", "Kolonne4"]]);
    expect(await valuesOf("A6:C6")).toEqual([["c", 5, 10]]);
    expect((await refusal((sheet) => sheet.tables.getItem("KKR_T").resize("A4:D6"))).code).toBe(
      "InvalidArgument",
    );
  });

  it("keeps its looks", async () => {
    const names = "style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn";
    const loaded = await onSheet((sheet) => {
      const shown = sheet.tables.getItem("KKR_T");
      shown.style = "TableStyleLight9";
      shown.showBandedRows = false;
      shown.highlightFirstColumn = true;
      return shown.load(names);
    });
    expect(loaded.toJSON()).toMatchObject({
      style: "TableStyleLight9",
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: true,
    });
  });
});

describe("a table's name", () => {
  it.each(["KKR2026", "med mellemrum", "1ste", "R1C1", "", "a".repeat(256), "R"])(
    "cannot be %j",
    async (name) => {
      const fault = await refusal((sheet) => (sheet.tables.getItem("KKR_T").name = name));
      expect(fault.code).toBe("InvalidArgument");
    },
  );

  it("cannot be another table's or name's, whatever the case", async () => {
    await onSheet((sheet, context) => context.workbook.names.add("Optaget", sheet.getRange("A1")));
    const fault = await refusal((sheet) => (sheet.tables.getItem("KKR_T").name = "OPTAGET"));
    expect(fault.code).toBe("ItemAlreadyExists");
  });

  it("is followed by the formulas that use it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(KKR_T[Tal])"]];
      sheet.tables.getItem("KKR_T").name = "Ny_Æ";
    });
    const range = await onSheet((sheet) => sheet.getRange("E1").load("formulas,values"));
    expect([range.formulas, range.values]).toEqual([[["=SUM(Ny_Æ[Tal])"]], [[3]]]);
  });
});

describe("deleting a table", () => {
  it("empties its cells and makes what names it #REF!", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(KKR_T[Tal])"]];
      sheet.tables.getItem("KKR_T").delete();
    });
    expect(await valuesOf("A3:C5")).toEqual(Array(3).fill(["", "", ""]));
    expect(await valuesOf("E1")).toEqual([["#REF!"]]);
  });

  it("or turning it into a range leaves its cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C4:C5").values = [[0], [0]];
      sheet.tables.getItem("KKR_T").convertToRange();
    });
    expect(await valuesOf("A3:C4")).toEqual([
      ["Navn", "Tal", "Dobbelt"],
      ["a", 1, 0],
    ]);
    expect(excel.host.workbook.sheets[0]?.tables).toEqual([]);
  });
});

describe("tables", () => {
  it("are found in the workbook by name or id, and around a range", async () => {
    await onSheet(async (sheet, context) => {
      const { tables } = context.workbook;
      tables.load("items/id,items/name,count");
      const here = sheet.getRange("B4").getTables(false).load("items/name");
      const none = sheet.getRange("F9").getTables().getCount();
      const missing = tables.getItemOrNullObject("nej").load("name");
      await context.sync();
      expect([tables.count, here.items[0]?.name, none.value, missing.isNullObject]).toEqual([
        1,
        "KKR_T",
        0,
        true,
      ]);
      const byId = tables.getItem(tables.items[0]?.id ?? "").load("name");
      await context.sync();
      expect(byId.name).toBe("KKR_T");
    });
  });
});
