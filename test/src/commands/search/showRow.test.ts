import { beforeEach, describe, expect, it } from "vitest";
import { showRow } from "../../../../src/commands/search/showRow";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeAtName } from "../contractWorkbook";
import { openAddIn } from "../openAddIn";

let host: Host;

/** The selection: its sheet, and its row's texts. */
async function selected() {
  return Excel.run(async ({ workbook }) => {
    const range = workbook.getSelectedRange().load("values,address");
    const row = range.getResizedRange(0, 30).load("values");
    await workbook.context.sync();
    return { address: range.address, values: row.values[0] as unknown[] };
  });
}

beforeEach(async () => {
  host = await openContractWorkbook();
});

describe("showing a row", () => {
  it("goes to a measure's row of the chosen year, in five requests", async () => {
    const requests = host.counts.requests;
    expect(await showRow({ kind: "measure", id: "R1" })).toEqual({ kind: "selected" });
    expect(host.counts.requests - requests).toBe(5);
    const first = await selected();
    expect(first.address).toMatch(new RegExp(`^${words.tabs.targets}!`));
    expect(first.values[0]).toBe("R1");
    expect(first.values).toContain(2026);
    await typeAtName("KKR_ValgtAar", 2027);
    await waitUntilIdle();
    await showRow({ kind: "measure", id: "R1" });
    const second = await selected();
    expect(second.values[0]).toBe("R1");
    expect(second.values).toContain(2027);
    expect(second.address).not.toBe(first.address);
  });

  it("goes to a municipality's row, whatever the sheet is called", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(words.tabs.municipalities).name = "De 19";
      await workbook.context.sync();
    });
    expect(await showRow({ kind: "municipality", name: "Skive" })).toEqual({ kind: "selected" });
    const { address, values } = await selected();
    expect(address).toMatch(/^'?De 19'?!/);
    expect(values[0]).toBe("Skive");
  });

  it("says where there is no such row, and where there are no sheets", async () => {
    expect(await showRow({ kind: "municipality", name: "Sønderby" })).toEqual({
      kind: "no-row",
      sheet: words.tabs.municipalities,
    });
    expect(await showRow({ kind: "measure", id: "X9" })).toEqual({
      kind: "no-row",
      sheet: words.tabs.targets,
    });
    openAddIn();
    expect(await showRow({ kind: "measure", id: "R1" })).toEqual({ kind: "no-workbook" });
  });
});
