import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal, valuesOf } from "../../openExcel";

describe("values", () => {
  it("leave a cell alone where null stands, and empty it where an empty text stands", async () => {
    openExcel();
    await onSheet((sheet) => (sheet.getRange("A1:C1").values = [[1, 2, 3]]));
    await onSheet((sheet) => (sheet.getRange("A1:C1").values = [[null, "", 4]]));
    expect(await valuesOf("A1:C1")).toEqual([[1, "", 4]]);
  });

  it("fill a range with one value", async () => {
    openExcel();
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
    });
    expect(await valuesOf("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("of 100 by 40 cells arrive though the library sends them in pieces", async () => {
    const { host } = openExcel();
    const values = Array.from({ length: 100 }, (_row, row) =>
      Array.from({ length: 40 }, (_cell, column) => row * 1000 + column),
    );
    await onSheet((sheet) => (sheet.getRange("B3:AO102").values = values));
    expect(await valuesOf("B3:AO102")).toEqual(values);
    expect(host.counts.cellsWritten).toBe(4000);
  });

  it("of the wrong shape are refused, large ones too", async () => {
    openExcel();
    const small = await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]));
    const large = Array.from({ length: 100 }, () => Array<number>(40).fill(1));
    const big = await refusal((sheet) => (sheet.getRange("A1:AN99").values = large));
    expect([small.code, big.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("of 100,000 cells are written in one request", async () => {
    const { host } = openExcel();
    const values = Array.from({ length: 10_000 }, (_row, row) => Array<number>(10).fill(row));
    await onSheet((sheet) => (sheet.getRange("A1:J10000").values = values));
    expect(host.counts).toMatchObject({ requests: 1, cellsWritten: 100_000 });
    expect(await valuesOf("J10000")).toEqual([[9999]]);
  });

  it("of whole columns are not answered", async () => {
    openExcel();
    const range = await onSheet((sheet) => sheet.getRange("A:A").load("values,address,rowCount"));
    expect([range.values, range.address, range.rowCount]).toEqual([null, "'Ark1'!A:A", 1_048_576]);
  });
});

describe("more than five million cells", () => {
  it("are not read at once", async () => {
    openExcel();
    const asked = ["values", "formulas", "text", "numberFormat"].map((property) =>
      refusal((sheet) => sheet.getRange("A1:E1000001").load(property)),
    );
    const codes = (await Promise.all(asked)).map(({ code }) => code);
    expect(codes).toEqual(Array(4).fill("RangeExceedsLimit"));
    await onSheet((sheet) => sheet.getRange("A1:E1000001").load("address,rowCount"));
  });
});

describe("formulas in R1C1", () => {
  it("are set and read back, as cells have them", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[3], [4]];
      sheet.getRange("B1:C2").formulasR1C1 = [
        ["=RC[-1]*2", "tekst"],
        ["=SUM(R1C1:RC1)", 7],
      ];
    });
    expect(await valuesOf("B1:C2")).toEqual([
      [6, "tekst"],
      [7, 7],
    ]);
    const range = await onSheet((sheet) => sheet.getRange("B1:B2").load("formulas,formulasR1C1"));
    expect(range.formulas).toEqual([["=A1*2"], ["=SUM($A$1:$A2)"]]);
    expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=SUM(R1C1:RC1)"]]);
    expect(host.counts.cellsWritten).toBe(6);
  });

  it("leave a cell alone where null stands, and are refused in the wrong shape", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[3]];
      sheet.getRange("A1:B1").formulasR1C1 = [[null as unknown as string, "=RC[-1]"]];
    });
    expect(await valuesOf("A1:B1")).toEqual([[3, 3]]);
    const fault = await refusal((sheet) => (sheet.getRange("A1:B1").formulasR1C1 = [["=1"]]));
    expect(fault.code).toBe("InvalidArgument");
  });
});

describe("formulas", () => {
  it("are computed, and read back as written", async () => {
    openExcel();
    await onSheet((sheet) => (sheet.getRange("A1:C1").formulas = [[2, 3, "=A1*B1"]]));
    const range = await onSheet((sheet) => sheet.getRange("A1:C1").load("values,formulas,formulasR1C1"));
    expect(range.values).toEqual([[2, 3, 6]]);
    expect(range.formulas).toEqual([[2, 3, "=A1*B1"]]);
    expect(range.formulasR1C1).toEqual([[2, 3, "=RC[-2]*RC[-1]"]]);
  });

  it("are computed before a read in the same batch, but not while calculation is suspended", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]]));
    const [held, free] = await onSheet(async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[10]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      sheet.getRange("A1").values = [[20]];
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect([held, free]).toEqual([[[2]], [[21]]]);
    expect(host.workbook.sheets[0]?.cells.size).toBe(2);
  });

  it("that Excel cannot read are refused, and nothing of the array is written", async () => {
    openExcel();
    for (const formula of ["=SUM(", "=SUM(KKR_Findes_ikke[Tal])"]) {
      const fault = await refusal((sheet) => (sheet.getRange("A1:B1").formulas = [[1, formula]]));
      expect([fault.code, fault.message]).toEqual(["InvalidArgument", expect.stringContaining("B1")]);
    }
    expect(await valuesOf("A1:B1")).toEqual([["", ""]]);
  });

  it("that name a table's own column are refused below the table", async () => {
    openExcel();
    const fault = await refusal((sheet) => {
      sheet.getRange("A1:B1").values = [["x", "y"]];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("B2:B3").formulas = [["=[@x]"], ["=[@x]"]];
    });
    expect([fault.code, fault.message]).toEqual(["InvalidArgument", expect.stringContaining("B3")]);
  });

  it("are Danish for nobody: formulasLocal is refused in Danish, and English in English", async () => {
    openExcel();
    expect((await refusal((sheet) => sheet.getRange("A1").load("formulasLocal"))).code).toBe(
      "NotImplemented",
    );
    openExcel({ locale: "en-US" });
    const range = await onSheet((sheet) => {
      sheet.getRange("A1").formulasLocal = [["=1+1"]];
      return sheet.getRange("A1").load("formulasLocal,values");
    });
    expect([range.formulasLocal, range.values]).toEqual([[["=1+1"]], [[2]]]);
  });
});

describe("what a cell shows", () => {
  it("is Danish in Danish Excel and English in English", async () => {
    for (const [locale, expected] of [
      ["da-DK", ["1.234,50", "SAND", "#I/T"]],
      ["en-US", ["1,234.50", "TRUE", "#N/A"]],
    ] as const) {
      openExcel({ locale });
      const range = await onSheet((sheet) => {
        sheet.getRange("A1").numberFormat = [["#,##0.00"]];
        sheet.getRange("A1:C1").formulas = [[1234.5, true, "=NA()"]];
        return sheet.getRange("A1:D1").load("text,valueTypes,values");
      });
      expect(range.text).toEqual([[...expected, ""]]);
      expect(range.valueTypes).toEqual([["Double", "Boolean", "Error", "Empty"]]);
      expect(range.values[0]?.[2]).toBe("#N/A");
    }
  });

  it("follows the format a percentage or date brings", async () => {
    openExcel();
    const range = await onSheet((sheet) => {
      sheet.getRange("A1").values = [["25%"]];
      return sheet.getRange("A1").load("values,numberFormat,text");
    });
    expect([range.values, range.numberFormat, range.text]).toEqual([[[0.25]], [["0%"]], [["25%"]]]);
  });
});

describe("arrays that spill", () => {
  it("fill their cells, say so, and give way to an entry", async () => {
    openExcel();
    await onSheet((sheet) => (sheet.getRange("A1").formulas = [["={1;2;3}"]]));
    const [whole, anchor, spilled] = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3").load("values,hasSpill");
      const from = sheet.getRange("A2").getSpillParent().load("address");
      const to = sheet.getRange("A1").getSpillingToRange().load("address");
      await context.sync();
      return [[range.values, range.hasSpill], from.address, to.address];
    });
    expect(whole).toEqual([[[1], [2], [3]], true]);
    expect([anchor, spilled]).toEqual(["'Ark1'!A1", "'Ark1'!A1:A3"]);
    await onSheet((sheet) => (sheet.getRange("A2").values = [["x"]]));
    expect(await valuesOf("A1:A3")).toEqual([["#SPILL!"], ["x"], [""]]);
    const none = await onSheet((sheet) => {
      const range = sheet.getRange("A9").getSpillingToRangeOrNullObject();
      range.load("address");
      return range;
    });
    expect(none.isNullObject).toBe(true);
  });
});

describe("number formats and styles", () => {
  it("are set cell by cell, for a range, and for whole columns without making cells", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0.0", "@"]];
      sheet.getRange("D:D").numberFormat = "0%" as unknown as string[][];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:D1").load("numberFormat"));
    expect(range.numberFormat).toEqual([["0.0", "@", "General", "0%"]]);
    expect(host.workbook.sheets[0]?.cells.size).toBe(2);
  });

  it("given as one value in brackets hold for the whole range, of a column too", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0.0"]];
      sheet.getRange("D:D").numberFormat = [["0%"]];
    });
    const range = await onSheet((sheet) => sheet.getRange("A2:D2").load("numberFormat"));
    expect(range.numberFormat).toEqual([["0.0", "0.0", "General", "0%"]]);
    const values = await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1]]));
    expect(values.code).toBe("InvalidArgument");
  });

  it.each(['0"kr', "[Blå]0", "0;0;0;0;0", `"${"x".repeat(254)}"`])(
    "that Excel cannot read are refused: %s",
    async (format) => {
      openExcel();
      const faults = [
        await refusal((sheet) => (sheet.getRange("A1").numberFormat = [[format]])),
        await refusal((_sheet, { workbook }) => (workbook.styles.getItem("Good").numberFormat = format)),
        await refusal(
          (sheet) =>
            (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.numberFormat = format),
        ),
      ];
      expect(faults.map(({ code }) => code)).toEqual(Array(3).fill("InvalidArgument"));
    },
  );

  it("of a column reach the cells made later", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("B:B").numberFormat = "0.00" as unknown as string[][];
      sheet.getRange("B5").values = [[1]];
    });
    const range = await onSheet((sheet) => sheet.getRange("B5").load("text"));
    expect(range.text).toEqual([["1,00"]]);
  });

  it("take a named style, Excel's own included, and refuse an unknown one", async () => {
    openExcel();
    const range = await onSheet((sheet) => {
      sheet.getRange("A1").style = "Good";
      return sheet.getRange("A1:A2").load("style");
    });
    expect(range.style).toBeNull();
    const good = await onSheet((sheet) => sheet.getRange("A1").load("style,format/fill/color"));
    expect([good.style, good.format.fill.color]).toEqual(["Good", "#C6EFCE"]);
    expect((await refusal((sheet) => (sheet.getRange("A1").style = "Findes ikke"))).code).toBe(
      "InvalidArgument",
    );
  });
});
