import { describe, expect, it } from "vitest";
import { createHost } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { createWorkbook } from "../../../workbench/model/workbook";
import { onSheet, openExcel, refusal, valuesOf } from "./openExcel";

const wait = (request: () => Promise<unknown>): Promise<unknown> =>
  request().then(
    () => undefined,
    (fault: unknown) => fault,
  );

describe("a request", () => {
  it("reads back what the library wrote", async () => {
    openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Nr", 1],
        [true, ""],
      ];
    });
    expect(await valuesOf("A1:B2")).toEqual([
      ["Nr", 1],
      [true, ""],
    ]);
  });

  it("keeps what was done before the action that failed", async () => {
    openExcel();
    const fault = await refusal((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1:B2").values = [[1, 2]];
      sheet.getRange("C1").values = [[3]];
    });
    expect(fault.code).toBe("InvalidArgument");
    expect(fault.debugInfo.errorLocation).toBe("Range.values");
    expect(await valuesOf("A1:C1")).toEqual([[1, "", ""]]);
  });

  it("loads every scalar where no name is given, and leaves the unknown ones unloaded", async () => {
    openExcel();
    const range = await onSheet((sheet) => sheet.getRange("B2:C3").load());
    expect([range.address, range.rowIndex, range.cellCount]).toEqual(["'Ark1'!B2:C3", 1, 4]);
    expect(() => range.savedAsArray).toThrow(/load/);
  });

  it("loads nested collections", async () => {
    openExcel();
    const sheets = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.tables.add("A1:B2", true).name = "KKR_Maal";
      const all = context.workbook.worksheets.load("items/name,items/tables/items/name");
      await context.sync();
      return all.items.map(({ name, tables }) => [name, tables.items.map((table) => table.name)]);
    });
    expect(sheets).toEqual([["Ark1", ["KKR_Maal"]]]);
  });

  it("pages a collection with top and skip", async () => {
    openExcel();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["B", "C", "D"]) worksheets.add(name);
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["B", "C"]);
  });

  it("uses an object of an earlier batch again, a range included", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1");
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });

  it("answers traces, and names what it does not know", async () => {
    openExcel();
    await onSheet((_sheet, context) => context.trace("here"));
    const fault = await refusal((sheet) => sheet.shapes.load("items"));
    expect([fault.code, fault.message]).toEqual([
      "NotImplemented",
      expect.stringContaining("Worksheet.shapes"),
    ]);
  });
});

describe("counts", () => {
  it("count requests, actions, bytes and cells, and the library's releases apart", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, "æ"],
        [null, 4],
      ];
    });
    await waitUntilIdle();
    expect(host.counts).toMatchObject({ requests: 1, released: 1, cellsWritten: 3 });
    expect(host.counts.actions).toBeGreaterThan(4);
    expect(host.counts.bytes).toBeGreaterThan(500);
    expect(host.counts.largest).toBeLessThan(host.counts.bytes);
    host.resetCounts();
    expect(host.counts).toEqual({
      requests: 0,
      bytes: 0,
      largest: 0,
      actions: 0,
      cellsWritten: 0,
      released: 0,
    });
  });

  it("count bytes as UTF-8", async () => {
    const { host } = openExcel();
    const request = { Actions: [], ObjectPaths: {} };
    const response = await host.processQuery(request);
    expect(response).toEqual({ Results: [], TraceIds: [] });
    // {"Actions":[],"ObjectPaths":{}} has 31 characters, {"Results":[],"TraceIds":[]} has 28.
    expect(host.counts).toMatchObject({ bytes: 31 + 28, largest: 31 });
  });
});

describe("what is larger than Excel on the web takes", () => {
  // Five megabytes are 160 cells of 32,767 letters and a little more.
  const long = "x".repeat(32_767);
  const fill = (from: number, count: number) => (sheet: Excel.Worksheet) => {
    const cells = sheet.getRange(`A${from}:A${from + count - 1}`);
    cells.values = Array.from({ length: count }, () => [long]);
  };

  it("is refused as a request, which is not carried out", async () => {
    openExcel();
    expect((await refusal(fill(1, 161))).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valuesOf("A1")).toEqual([[""]]);
    await onSheet(fill(1, 159));
  });

  it("is not given as an answer, though the request is carried out", async () => {
    openExcel();
    await onSheet(fill(1, 100));
    await onSheet(fill(101, 61));
    const fault = await refusal((sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A1:A161").load("values");
    });
    expect(fault.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await valuesOf("B1")).toEqual([[1]]);
    await onSheet((sheet) => sheet.getRange("A1:A159").load("values"));
  });
});

describe("a failure on order", () => {
  it("comes before anything is carried out", async () => {
    const { host } = openExcel();
    host.failRequest(1, "before", "GeneralException", "No.");
    const fault = await refusal((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect([fault.code, fault.message]).toEqual(["GeneralException", "No."]);
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  it("comes after everything is carried out", async () => {
    const { host } = openExcel();
    host.failRequest(1, "after", "GeneralException");
    const fault = await refusal((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(fault.code).toBe("GeneralException");
    expect(await valuesOf("A1")).toEqual([[1]]);
  });

  it("comes at one of its actions: what came before stays done", async () => {
    const written: number[] = [];
    for (let action = 0, failed = true; failed; action++) {
      const { host } = openExcel();
      host.failRequest(1, { action }, "AccessDenied");
      failed = await onSheet((sheet) => {
        for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).values = [[1]];
      }).then(
        () => false,
        ({ code }: OfficeExtension.Error) => code === "AccessDenied",
      );
      written.push((await valuesOf("A1:A3")).flat().filter((value) => value === 1).length);
    }
    expect([...new Set(written)]).toEqual([0, 1, 2, 3]);
  });

  it("takes the n-th request, and releases do not count", async () => {
    const { host } = openExcel();
    host.failRequest(3, "before", "AccessDenied");
    const write = (): Promise<unknown> =>
      wait(() => onSheet((sheet) => (sheet.getRange("A1").values = [[1]])));
    const faults = [await write(), await write(), await write(), await write()];
    expect(faults.map((fault) => (fault as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      undefined,
      "AccessDenied",
      undefined,
    ]);
  });

  it("may be the network's", async () => {
    const { host } = openExcel();
    host.failRequest(1, "before", "HTTP 503");
    const fault = await refusal((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(fault).toMatchObject({ code: "ConnectionFailure", httpStatusCode: 503 });
    await expect(valuesOf("A1")).resolves.toEqual([[""]]);
  });

  it("may be silence, which is no answer until it comes late; what follows is answered", async () => {
    const { host } = openExcel();
    host.failRequest(1, "after", "NoAnswer");
    let isAnswered = false;
    const silent = onSheet((sheet) => (sheet.getRange("A1").values = [[1]])).then(() => (isAnswered = true));
    expect(await valuesOf("A1")).toEqual([[1]]);
    await waitUntilIdle();
    expect(isAnswered).toBe(false);
    host.answerLate();
    await silent;
    expect(isAnswered).toBe(true);
  });
});

describe("the advertised requirement set", () => {
  it("is what isSetSupported says", () => {
    openExcel({ apiVersion: "1.12" });
    const { requirements } = Office.context;
    const answers = ["1.9", "1.12", "1.13"].map((version) =>
      requirements.isSetSupported("ExcelApi", version),
    );
    expect(answers).toEqual([true, true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  it("refuses newer members and leaves them out of whole loads", async () => {
    openExcel({ apiVersion: "1.11" });
    const fault = await refusal((sheet) => sheet.getRange("A1").load("hasSpill"));
    expect([fault.code, fault.message]).toEqual(["ApiNotFound", expect.stringContaining("1.12")]);
    const range = await onSheet((sheet) => sheet.getRange("A1").load());
    expect(() => range.hasSpill).toThrow(/load/);
  });

  it("holds for the manifest's own: a style cannot be asked for by a name that may be missing", async () => {
    openExcel({ apiVersion: "1.12" });
    const fault = await refusal((_sheet, { workbook }) =>
      workbook.styles.getItemOrNullObject("KKR").load("name"),
    );
    expect([fault.code, fault.message]).toEqual(["ApiNotFound", expect.stringContaining("1.14")]);
  });

  it("goes no further than the library does", () => {
    const { engine } = openExcel();
    expect(() => createHost(createWorkbook(), { engine, apiVersion: "1.16" })).toThrow(/1\.15/);
  });
});

describe("Office", () => {
  it("is ready in Excel, in the user's language", async () => {
    openExcel();
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("da-DK");
    openExcel({ locale: "en-US" });
    expect(Office.context.displayLanguage).toBe("en-US");
  });

  it("speaks to the host connected last", async () => {
    const first = openExcel();
    const second = openExcel();
    await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect([first.host.counts.requests, second.host.counts.requests]).toEqual([0, 1]);
  });
});
