import { afterAll, expect, it } from "vitest";
import { markSent } from "../../../src/commands/markSent";
import { readOverview } from "../../../src/commands/readOverview";
import { prepareUpdate, prepareUpdateTo } from "../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../src/contract/contractInUse";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openContractWorkbook } from "./contractWorkbook";
import { recordsOf, valueAt } from "./openAddIn";
import { words } from "../../words";

afterAll(() => setContractInUse());

/** The next version of the contract, with the targets of 2027 like those of 2026. */
function fixing(contract: Contract): Contract {
  return {
    ...contract,
    version: contract.version + 1,
    measures: contract.measures.map((each) => {
      const { "2026": first, "2027": next } = each.targets;
      const isOpen = first?.kind === "fixed" && (next === undefined || next.kind === "not-fixed");
      return isOpen ? { ...each, targets: { ...each.targets, "2027": first } } : each;
    }),
  };
}

const known = async () => {
  const outcome = await readOverview();
  await waitUntilIdle();
  return outcome.kind === "known" ? outcome.overview : expect.fail(outcome.kind);
};

/** The workbook's first targets of 2027, by a newer contract. */
async function fix(): Promise<void> {
  const update = await prepareUpdateTo(fixing(contractInUse()));
  await updateWorkbook(update.kind === "proposal" ? update : expect.fail(update.kind));
  await waitUntilIdle();
}

const saidOnSheet = async (host: Host) => {
  await waitUntilIdle();
  return valueAt(host, words.tabs.assumptions, "A2");
};
const TO_SEND = "Måltal og bevilling for 2027 er fastsat og skal sendes til KL og Erhvervsstyrelsen. ";
const { introduction } = words.sheets.assumptions;

it("targets of the next year are to be decided, then to be sent, and are sent by the user's word", async () => {
  setContractInUse();
  const host = await openContractWorkbook({ year: 2026, date: "2026-08-31", individualTarget: 2500 });
  expect(await known()).toMatchObject({ undecided: { year: 2027 }, fixedYear: undefined });
  expect(await saidOnSheet(host)).toBe(introduction);
  await fix();
  expect(await known()).toMatchObject({ undecided: undefined, fixedYear: { year: 2027 } });
  expect(await saidOnSheet(host)).toBe(`${TO_SEND}${introduction}`);
  await markSent(true);
  const { sent } = (await known()).fixedYear ?? {};
  expect(sent).toMatch(/^\d{4}-\d\d-\d\d$/);
  const day = sent?.split("-").reverse().join("-") ?? "";
  expect(await saidOnSheet(host)).toBe(
    `Måltal og bevilling for 2027 er efter brugerens oplysning sendt til KL og Erhvervsstyrelsen ${day}. ${introduction}`,
  );
  await markSent(false);
  expect((await known()).fixedYear).toEqual({ year: 2027 });
  expect(await saidOnSheet(host)).toBe(`${TO_SEND}${introduction}`);
  const lines = recordsOf(host, "KKR_Log").map((row) => [
    row[words.log.what],
    row[words.log.where],
    row[words.log.to],
  ]);
  expect(lines.slice(-2)).toEqual([
    [words.logged.sent, "Måltal og bevilling for 2027", words.lists.details.recipients],
    ["Fortrudt: Sendt", "Måltal og bevilling for 2027", words.lists.details.recipients],
  ]);
});

it("what is to be sent is known by Forudsætninger where the settings are lost, and the other way round", async () => {
  setContractInUse();
  const host = await openContractWorkbook({ year: 2026, date: "2026-08-31", individualTarget: 2500 });
  await fix();
  await markSent(true);
  const { fixedYear } = await known();
  const said = await saidOnSheet(host);
  const setting = host.workbook.settings.get("KKR.FixedYear") ?? expect.fail("nothing is remembered");
  host.workbook.settings.delete("KKR.FixedYear");
  expect((await known()).fixedYear).toEqual(fixedYear);
  // A workbook of an earlier version has the setting alone.
  host.workbook.settings.set("KKR.FixedYear", setting);
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    for (const name of ["KKR_FastsatAar", "KKR_SendtDag"]) {
      names.getItem(name).getRange().clear();
      names.getItem(name).delete();
    }
    await context.sync();
  });
  expect(await saidOnSheet(host)).toBe(introduction);
  expect((await known()).fixedYear).toEqual(fixedYear);
  const update = await prepareUpdate();
  expect(update).toMatchObject({ kind: "proposal", names: ["KKR_FastsatAar", "KKR_SendtDag"], cells: [] });
  await updateWorkbook(update.kind === "proposal" ? update : expect.fail(update.kind));
  expect(await saidOnSheet(host)).toBe(said);
  expect((await prepareUpdate()).kind).toBe("up-to-date");
});
