import { beforeEach, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { prepareUpdate, type UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { errorsIn, targetRecords } from "../openAddIn";

const { tabs, targets } = words;

let host: Host;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
  await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 12, 3, "", "", "CRM", ""]]);
});

const counted = () =>
  targetRecords(host).find((row) => row[targets.id] === "R1" && row[targets.year] === 2026)?.[targets.actual];

async function proposal(): Promise<UpdateProposal> {
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  return prepared;
}

it("that stands in for the deleted original is counted again after one update", async () => {
  const before = counted();
  await Excel.run(async (context) => {
    const activity = context.workbook.worksheets.getItem(tabs.activity);
    activity.copy("End");
    await context.sync();
    activity.delete();
    await context.sync();
  });
  await waitUntilIdle();
  const shown = await proposal();
  expect(shown.names).toContain("KKR_TalIndividuelle");
  await updateWorkbook(shown);
  await waitUntilIdle();
  expect(errorsIn(host)).toEqual([]);
  expect(host.workbook.names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
  expect(counted()).toBe(before);
  expect(shown.kept).toEqual([]);
  const checked = await checkFigures();
  expect(checked.kind === "checked" && checked.issues.map(({ issue }) => issue.rule)).not.toContain(
    "formula-overwritten",
  );
  expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
});
