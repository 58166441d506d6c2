import { beforeEach, expect, it } from "vitest";
import { prepareUpdate, type UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, recordsOf, valueAt } from "../openAddIn";

const { tabs, targets } = words;

let host: Host;
let deviation: string;
let shown: UpdateProposal;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook();
  deviation = cellIn(host, "KKR_Maal", targets.deviation, 0);
  await typeInto(tabs.targets, deviation, [[7]]);
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  shown = prepared;
});

async function update() {
  const outcome = await updateWorkbook(shown);
  await waitUntilIdle();
  return outcome;
}

const kept = () =>
  recordsOf(host, "KKR_IkkePlaceret").map((row) => [
    row[words.lists.unplaced.columns.where],
    row[words.lists.unplaced.columns.from],
  ]);
const logged = () => recordsOf(host, "KKR_Log").map((row) => [row[words.log.where], row[words.log.from]]);

it("keeps what was typed over the same formula after the proposal was shown", async () => {
  await typeInto(tabs.targets, deviation, [[8888]]);
  expect(await update()).toMatchObject({ cells: 1, kept: 1 });
  expect(valueAt(host, tabs.targets, deviation)).toBe("");
  expect(kept()).toEqual([[`${tabs.targets}!${deviation}`, 8888]]);
  expect(logged().map(([, from]) => String(from))).toContain("8888");
  expect(logged().map(([, from]) => String(from))).not.toContain("7");
});

it("keeps what was typed over another formula after the proposal was shown", async () => {
  const status = cellIn(host, "KKR_Maal", targets.status, 2);
  await typeInto(tabs.targets, status, [["OK aftalt"]]);
  expect(await update()).toMatchObject({ cells: 2, kept: 2 });
  expect(kept()).toEqual(
    expect.arrayContaining([
      [`${tabs.targets}!${deviation}`, 7],
      [`${tabs.targets}!${status}`, "OK aftalt"],
    ]),
  );
  expect(logged()).toContainEqual([expect.stringContaining(`${tabs.targets}!${status} `), "OK aftalt"]);
});

it("keeps nothing that was taken back after the proposal was shown", async () => {
  await typeInto(tabs.targets, deviation, [[""]]);
  expect(await update()).toMatchObject({ cells: 1, kept: 0 });
  expect(() => recordsOf(host, "KKR_IkkePlaceret")).toThrow();
});
