import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, recordsOf, valueAt } from "../openAddIn";

const { municipalities, tabs } = words;
const TOWN = "Struer";
const NEW_NAME = "Struer-Thyholm";

let host: Host;

const renamed = (contract: Contract): Contract => ({
  ...contract,
  version: contract.version + 1,
  municipalities: contract.municipalities.map((each) =>
    each.name === TOWN ? { ...each, name: NEW_NAME } : each,
  ),
});

const fileOf = (contract: Contract) => new TextEncoder().encode(JSON.stringify(contract));

async function update(file: Uint8Array) {
  const proposal = await prepareUpdate(file);
  if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
  await updateWorkbook(proposal);
  await waitUntilIdle();
  return proposal;
}

const townRow = () => recordsOf(host, "KKR_Kommuner").find((row) => row[municipalities.name] === NEW_NAME);

async function issues() {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook({ year: 2026, date: "2026-01-31", individualTarget: 2500 });
  await enterCsv(`Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år\n2026-01;${TOWN};7;2;1;1`);
  await lockPeriods(await issues(), serial(2026, 1, 1), "Januar er lukket");
  await waitUntilIdle();
});

afterAll(() => {
  setContractInUse();
});

describe("a municipality that a newer contract calls otherwise", () => {
  it("keeps what was entered under its former name, closed months among them", async () => {
    const file = fileOf(renamed(contractInUse()));
    const proposal = await update(file);
    expect(JSON.stringify(proposal.contract)).toContain(`"to":["${TOWN}"]`);
    expect(townRow()?.[municipalities.actual]).toBe(7);
    const rules = (await issues()).issues.map(({ issue }) => issue.rule);
    expect(rules).not.toContain("municipality-unknown");
    expect(rules).not.toContain("period-locked");
    expect((await prepareUpdate(file)).kind).toBe("up-to-date");
  });

  it("stays where it stands, with what somebody has put beside it", async () => {
    const index = recordsOf(host, "KKR_Kommuner").findIndex((row) => row[municipalities.name] === TOWN);
    const beside = cellIn(host, "KKR_Kommuner", municipalities.name, index).replace("A", "T");
    await typeInto(tabs.municipalities, beside, [["Møde i marts"]]);
    const { kept } = await update(fileOf(renamed(contractInUse())));
    expect(kept).toEqual([]);
    expect(recordsOf(host, "KKR_Kommuner")[index]?.[municipalities.name]).toBe(NEW_NAME);
    expect(valueAt(host, tabs.municipalities, beside)).toBe("Møde i marts");
  });
});
