import { beforeEach, describe, expect, it } from "vitest";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { importFigures } from "../../../../src/commands/importFigures";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { entered } from "../../activity/activityRows";
import { MEETINGS, openWithMeetings } from "../meetingsBlock";
import { copyOf } from "../openAddIn";
import { words } from "../../../words";

const HEADINGS = Object.values(words.meetings).join(";");
const { tabs } = words;

let host: Host;

/** Tables are read with the rows that follow their headings: so many that they are not outside the sheet. */
const ROWS = 600;

/** Moves a sheet's table down, until the sheet ends so many rows below it. */
async function leaveRoom(sheet: string, table: string, rows: number): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("rowIndex,rowCount");
    await context.sync();
    const above = 1_048_576 - rows - body.rowIndex - body.rowCount;
    context.workbook.worksheets.getItem(sheet).getRange(`1:${above}`).insert("Down");
    await context.sync();
  });
  await waitUntilIdle();
}

const file = (count: number) => {
  const lines = Array.from({ length: count }, (_, index) => `2026-01-05;;F;Aarhus;individuel;;;R${index}`);
  return {
    kind: "file",
    name: "tal.csv",
    bytes: new TextEncoder().encode([HEADINGS, ...lines].join("\n")),
  } as const;
};
const prepare = (count: number) => prepareImport(file(count), { choices: {}, fix: true });

describe("a sheet that is full", () => {
  beforeEach(async () => {
    host = await openWithMeetings(MEETINGS);
  });

  it("refuses an import or a paste before it begins, with the rows it would need", async () => {
    const first = await prepare(ROWS);
    if (first.kind !== "proposal") return expect.fail(first.kind);
    await importFigures(first, true);
    await leaveRoom(tabs.meetings, "KKR_Forloeb", 3);
    const fits = await prepare(ROWS + 3);
    if (fits.kind !== "proposal") return expect.fail(fits.kind);
    const before = copyOf(host);
    await expect(prepare(ROWS + 4)).rejects.toMatchObject({
      reason: "sheet-full",
      code: `${tabs.meetings}: 1048577`,
      undone: true,
    });
    expect(copyOf(host)).toEqual(before);
    expect((await importFigures(fits, true)).kind).toBe("imported");
    return undefined;
  });

  it("refuses to derive more rows than Aktivitet has room for", async () => {
    await enterActivity(
      Array.from({ length: ROWS }, (_, index) => ({ ...entered().values, remark: String(index) })),
    );
    await leaveRoom(tabs.activity, "KKR_Aktivitet", 0);
    const before = copyOf(host);
    await expect(prepareDerivation()).rejects.toMatchObject({ reason: "sheet-full", undone: true });
    expect(copyOf(host)).toEqual(before);
  });
});
