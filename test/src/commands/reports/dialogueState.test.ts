import { beforeEach, describe, expect, it } from "vitest";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openSituation } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { typeInto } from "../contractWorkbook";
import { cellIn, errorsIn, recordsOf } from "../openAddIn";

const { municipalities, reportWay, tabs } = words;
const { columns } = reportWay.dialogue;
const NAMES = ["KKR_DialogKommune", "KKR_DialogInviteret", "KKR_DialogAfholdt", "KKR_DialogAftalt"];

let host: Host;

beforeEach(async () => {
  host = await openSituation({ file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 });
  await insertSheet("reportWay");
  await waitUntilIdle();
});

async function type(municipality: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const row = recordsOf(host, "KKR_Dialog").findIndex((each) => each[columns.name] === municipality);
  for (const [column, value] of Object.entries(values)) {
    await typeInto(tabs.reportWay, cellIn(host, "KKR_Dialog", column, row), [[value]]);
  }
}

/** Kommuner's row of a municipality. */
function told(municipality: string): unknown {
  const row = recordsOf(host, "KKR_Kommuner").find((each) => each[municipalities.name] === municipality);
  return row?.[municipalities.dialogue];
}

async function edit(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  await waitUntilIdle();
}

describe("the dialogue with a municipality", () => {
  it("stands on Kommuner as it is entered on Rapportvej: invited, held, agreed, and nothing where nothing is", async () => {
    const before = ["Skive", "Lemvig", "Samsø"].map(told);
    await type("Skive", { [columns.invited]: serial(2026, 8, 3) });
    await type("Lemvig", {
      [columns.invited]: "uge 33",
      [columns.held]: serial(2026, 9, 12),
      [columns.agreed]: "Kontordag hver måned",
    });
    expect(String(told("Skive"))).toContain("Inviteret 03-08-2026");
    expect(String(told("Lemvig"))).toContain(
      "Inviteret uge 33. Dialog afholdt 12-09-2026. Aftalt: Kontordag hver måned",
    );
    expect(told("Samsø")).toBe(before[2]);
    expect(errorsIn(host)).toEqual([]);
    // Deleted, the sheet takes it along; inserted again, it begins blank and is followed as before.
    await edit(({ worksheets }) => worksheets.getItem(tabs.reportWay).delete());
    expect(["Skive", "Lemvig", "Samsø"].map(told)).toEqual(before);
    expect(await insertSheet("reportWay")).toMatchObject({ kind: "inserted", renamed: [] });
    await waitUntilIdle();
    await type("Skive", { [columns.held]: serial(2026, 10, 1) });
    expect(String(told("Skive"))).toContain("Dialog afholdt 01-10-2026");
  });

  it("comes to Kommuner where both sheets are of before: an update names the columns and loses no entry", async () => {
    await type("Skive", { [columns.invited]: serial(2026, 8, 3) });
    const now = told("Skive");
    await edit(({ names }) => {
      for (const name of NAMES) names.getItem(name).delete();
    });
    expect(String(told("Skive"))).not.toContain("Inviteret 03-08-2026");
    const prepared = await prepareUpdate();
    if (prepared.kind !== "proposal") throw new Error(prepared.kind);
    expect([...prepared.names].toSorted()).toEqual(NAMES.toSorted());
    await updateWorkbook(prepared);
    await waitUntilIdle();
    expect(told("Skive")).toBe(now);
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });
});
