import { afterAll, expect, it } from "vitest";
import { markSent } from "../../../src/commands/markSent";
import { readOverview } from "../../../src/commands/readOverview";
import { prepareUpdateTo } from "../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openContractWorkbook } from "./contractWorkbook";
import { recordsOf } from "./openAddIn";
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

it("targets of the next year are to be decided, then to be sent, and are sent by the user's word", async () => {
  setContractInUse();
  const host = await openContractWorkbook();
  expect(await known()).toMatchObject({ undecided: { year: 2027 }, fixedYear: undefined });
  const update = await prepareUpdateTo(fixing(contractInUse()));
  await updateWorkbook(update.kind === "proposal" ? update : expect.fail(update.kind));
  expect(await known()).toMatchObject({ undecided: undefined, fixedYear: { year: 2027 } });
  await markSent(true);
  expect((await known()).fixedYear?.sent).toMatch(/^\d{4}-\d\d-\d\d$/);
  await markSent(false);
  expect((await known()).fixedYear).toEqual({ year: 2027 });
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
