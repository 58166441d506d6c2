// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { PathKind } from "../../../workbench/host/wire";
import { onSheet, openExcel, valuesOf } from "./openExcel";

describe("the library beside a page of its own", () => {
  it("leaves the page's globals alone and works", async () => {
    const { document } = globalThis;
    openExcel();
    await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(await valuesOf("A1")).toEqual([[1]]);
    expect(globalThis.document).toBe(document);
  });

  it("carries out batches that run side by side one after the other", async () => {
    const { host } = openExcel();
    const write = (value: number): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Ark1").getRange("A1");
        range.load("values");
        await context.sync();
        range.values = [[Number(range.values[0]?.[0]) + value]];
        await context.sync();
      });
    await Promise.all([write(1), write(10)]);
    await waitUntilIdle();
    // Both read the empty cell before either writes.
    expect(host.counts.requests).toBe(4);
    expect([1, 10]).toContain((await valuesOf("A1"))[0]?.[0]);
  });

  it("releases its ranges by the time it is drained", async () => {
    const { host } = openExcel();
    await onSheet((sheet) => sheet.getRange("A1").load("address"));
    await waitUntilIdle();
    expect(host.counts.released).toBe(1);
  });
});

describe("services made by name", () => {
  it("are silent where the library needs them, and refused otherwise", async () => {
    const { host } = openExcel();
    const call = (name: string) =>
      host.processQuery({
        Actions: [{ Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }],
        ObjectPaths: { "1": { Id: 1, ObjectPathType: PathKind.New, Name: name } },
      });
    const silent = await call("Microsoft.InternalService.AddinInternalService");
    expect(silent).toEqual({ Results: [{ ActionId: 2, Value: null }], TraceIds: [] });
    expect((await call("Microsoft.Other")).Error?.Code).toBe("NotImplemented");
  });
});
