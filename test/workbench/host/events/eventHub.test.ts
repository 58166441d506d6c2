import { afterEach, describe, expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { onSheet, openExcel, refusal } from "../openExcel";
import type { OpenExcel } from "../openExcel";

/** Lets what the host pushes reach the library's handlers. */
async function eventsDelivered(): Promise<void> {
  await waitUntilIdle();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("events through the library", () => {
  let heard: unknown[] = [];

  afterEach(() => {
    heard = [];
  });

  async function listen(
    attach: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<OpenExcel> {
    const excel = openExcel();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [["before"]]));
    await onSheet(attach);
    await eventsDelivered();
    heard = [];
    return excel;
  }

  const changed = async ({ address, changeType, source, details }: Excel.WorksheetChangedEventArgs) => {
    heard.push([address, changeType, source, details?.valueBefore, details?.valueAfter]);
  };

  it("tells of one cell what it held before and holds now", async () => {
    await listen((sheet) => void sheet.onChanged.add(changed));
    await onSheet((sheet) => void (sheet.getRange("A1").values = [["after"]]));
    await eventsDelivered();
    expect(heard).toEqual([["A1", "RangeEdited", "Local", "before", "after"]]);
  });

  it("tells of a formula's cell what it computes", async () => {
    await listen((sheet) => void sheet.onChanged.add(changed));
    await onSheet((sheet) => void (sheet.getRange("B1").formulas = [["=6*7"]]));
    await eventsDelivered();
    expect(heard).toEqual([["B1", "RangeEdited", "Local", "", 42]]);
  });

  it("tells of several cells where they are", async () => {
    await listen((sheet) => void sheet.onChanged.add(changed));
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D4").clear("Contents");
    });
    await eventsDelivered();
    expect(heard).toEqual([
      ["A1:B2", "RangeEdited", "Local", undefined, undefined],
      ["D4", "RangeEdited", "Local", "", ""],
    ]);
  });

  it("tells once of a write that the library sends in pieces", async () => {
    await listen((sheet) => void sheet.onChanged.add(changed));
    const rows = Array.from({ length: 2000 }, (_, row) => [row, row]);
    await onSheet((sheet) => void (sheet.getRange("A1:B2000").values = rows));
    await eventsDelivered();
    expect(heard.map((each) => (each as unknown[])[0])).toEqual(["A1:B2000"]);
  });

  it("tells which way cells moved", async () => {
    const directions: unknown[] = [];
    await listen(
      (sheet) =>
        void sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
          directions.push([address, changeType, changeDirectionState]);
        }),
    );
    await onSheet((sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("C1:C2").delete("Left");
    });
    await eventsDelivered();
    expect(directions).toEqual([
      ["2:3", "RowInserted", { insertShiftDirection: "Down" }],
      ["C1:C2", "CellDeleted", { deleteShiftDirection: "Left" }],
    ]);
  });

  it("gives the range of a change", async () => {
    const values: unknown[] = [];
    await listen(
      (sheet) =>
        void sheet.onChanged.add(async (event) => {
          await Excel.run(async (context) => {
            const range = event.getRange(context).load("values");
            await context.sync();
            values.push(range.values);
          });
        }),
    );
    await onSheet((sheet) => void (sheet.getRange("B2:C2").values = [[5, 6]]));
    await eventsDelivered();
    await eventsDelivered();
    expect(values).toEqual([[[5, 6]]]);
  });

  it("tells tables and the workbook of their cells", async () => {
    const tables: unknown[] = [];
    await listen((sheet, context) => {
      const table = sheet.tables.add("A1:B2", true);
      table.onChanged.add(async ({ address }) => void tables.push(["table", address]));
      context.workbook.tables.onChanged.add(async ({ address }) => void tables.push(["tables", address]));
      context.workbook.worksheets.onChanged.add(async ({ address }) => void tables.push(["sheets", address]));
    });
    tables.length = 0;
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").values = [[1]];
    });
    await eventsDelivered();
    expect(tables).toHaveLength(4);
    expect(tables).toEqual(
      expect.arrayContaining([
        ["sheets", "B2"],
        ["table", "B2"],
        ["tables", "B2"],
        ["sheets", "D9"],
      ]),
    );
  });

  it("tells of sheets that come, go and are activated, and of what is selected", async () => {
    await listen((sheet, { workbook: { worksheets } }) => {
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    });
    await onSheet((sheet) => sheet.getRange("B2:C3").select());
    await onSheet((_sheet, { workbook }) => workbook.worksheets.add("Second").activate());
    await onSheet((_sheet, { workbook }) => workbook.worksheets.getItem("Second").delete());
    await eventsDelivered();
    expect(heard).toEqual([
      "selected B2:C3",
      "added",
      "deactivated",
      "activated",
      "deactivated",
      "deleted",
      "activated",
      "selected B2:C3",
    ]);
  });

  it("tells of what the user does, as Excel does", async () => {
    const { host } = await listen((sheet) => void sheet.onChanged.add(changed));
    const [sheet] = host.workbook.sheets;
    if (!sheet) expect.fail("The workbook has no sheet.");
    const area = { row: 4, column: 1, rows: 1, columns: 1 };
    host.changedByUser([{ sheet, area, changeType: "RangeEdited", before: 7 }]);
    await eventsDelivered();
    expect(heard).toEqual([["B5", "RangeEdited", "Local", 7, ""]]);
  });

  it("tells which cells were calculated", async () => {
    await listen((sheet, { workbook }) => {
      const note = (what: string) => async (args: Excel.WorksheetCalculatedEventArgs) => {
        heard.push([what, args.address]);
      };
      sheet.onCalculated.add(note("sheet"));
      workbook.worksheets.onCalculated.add(note("workbook"));
    });
    await onSheet((sheet) => {
      sheet.getRange("B1:D3").formulas = [
        ["=A9", "=A9+1", "x"],
        ["=A9", "=A9+2", "x"],
        ["x", "=1", "=A9+3"],
      ];
      sheet.getRange("F9").formulas = [["=A9"]];
    });
    await eventsDelivered();
    heard = [];
    await onSheet((sheet) => (sheet.getRange("A9").values = [[5]]));
    await eventsDelivered();
    expect(heard).toEqual([
      ["sheet", "B1:C2,D3,F9"],
      ["workbook", "B1:C2,D3,F9"],
    ]);
  });

  it("tells which cells were calculated on demand", async () => {
    await listen((sheet, { workbook }) => {
      workbook.application.calculationMode = "Manual";
      sheet.getRange("B1").formulas = [["=A1&1"]];
      sheet.onCalculated.add(async ({ address }) => void heard.push(address));
    });
    await onSheet((_sheet, { workbook }) => workbook.application.calculate("Recalculate"));
    await onSheet((sheet) => (sheet.getRange("A1").values = [["after"]]));
    await onSheet((_sheet, { workbook }) => workbook.application.calculate("Full"));
    await eventsDelivered();
    expect(heard).toEqual(["B1", "B1"]);
  });

  it("tells a table of what is selected of it, and once when nothing is any more", async () => {
    await listen((sheet) => {
      const table = sheet.tables.add("B2:C4", true);
      table.onSelectionChanged.add(async ({ address, isInsideTable }) => {
        heard.push([address, isInsideTable]);
      });
    });
    for (const address of ["A1:B3", "C4", "E1", "F1", "B2"]) {
      await onSheet((sheet) => sheet.getRange(address).select());
    }
    await onSheet((_sheet, { workbook }) => workbook.worksheets.add("Second").activate());
    await eventsDelivered();
    expect(heard).toEqual([
      ["B2:B3", true],
      ["C4", true],
      ["", false],
      ["B2", true],
      ["", false],
    ]);
  });

  it("says nothing to a handler that was taken away, and nothing to nobody", async () => {
    const excel = openExcel();
    const pushed: unknown[] = [];
    excel.host.onEvents((entries) => pushed.push(...entries));
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
    const handler = await onSheet((sheet) => sheet.onChanged.add(changed));
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[2]]));
    await eventsDelivered();
    expect(heard).toEqual([]);
    expect(pushed).toEqual([]);
  });

  it("refuses an event that the advertised set lacks", async () => {
    openExcel({ apiVersion: "1.6" });
    const { code, message } = await refusal((sheet) => sheet.onChanged.add(changed));
    expect(code).toBe("ApiNotFound");
    expect(message).toContain("1.7");
  });

  it("names an event that it does not know", async () => {
    openExcel();
    const { code, message } = await refusal((sheet) => sheet.onRowSorted.add(async () => undefined));
    expect(code).toBe("NotImplemented");
    expect(message).toMatch(/RowSorted/i);
  });
});
