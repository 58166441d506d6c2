import { afterAll, describe, expect, it } from "vitest";
import { prepareTakeBack, reversibleExtent } from "../../../../src/commands/updating/prepareTakeBack";
import { prepareUpdateTo } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Versions } from "../../../../src/commands/updating/versions";
import { replacePopulation } from "../../../../src/contract/changes/replacedPopulation";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Population } from "../../../../src/contract/populationSchema";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { recordsOf, targetRecords, valueAt } from "../openAddIn";
import { withThirdYear } from "./thirdYear";

const { tabs } = words;

afterAll(() => setContractInUse());

async function updateTo(contract: Contract, population?: Population): Promise<Versions> {
  const proposal = await prepareUpdateTo(contract, population);
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  const { versions } = await updateWorkbook(proposal);
  await waitUntilIdle();
  return versions;
}

async function takeBack(versions: Versions): Promise<readonly unknown[]> {
  const proposal = await prepareTakeBack(versions);
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  await updateWorkbook(proposal);
  await waitUntilIdle();
  return proposal.contract;
}

/** The target of each municipality and each measure. */
const targets = (host: Host) => [
  recordsOf(host, "KKR_Kommuner").map((row) => [
    row[words.municipalities.name],
    row[words.municipalities.target],
  ]),
  targetRecords(host).map((row) => [
    row[words.targets.id],
    row[words.targets.year],
    row[words.targets.target],
  ]),
];

const amended = (contract: Contract): Contract => ({
  ...contract,
  version: contract.version + 1,
  measures: contract.measures.map((each) =>
    each.id === "R1"
      ? { ...each, targets: { ...each.targets, "2026": { kind: "fixed", value: 5500 } } }
      : each,
  ),
  municipalities: contract.municipalities.map((each) =>
    each.name === "Struer" ? { ...each, name: "Struer-Thyholm" } : each,
  ),
});

describe("an update that is taken back", () => {
  it.each<[string, (contract: Contract) => Contract]>([
    ["a target and a municipality's name", amended],
    [
      "a measure more",
      (contract) => ({
        ...contract,
        version: contract.version + 1,
        measures: contract.measures.flatMap(({ note: _note, ...each }) =>
          each.id === "R1" ? [each, { ...each, id: "R9", point: "Ejerskifter" }] : [each],
        ) as Contract["measures"],
      }),
    ],
  ])("leaves the workbook as it was, with what was entered since: %s", async (_what, change) => {
    setContractInUse();
    const host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
    await typeInto(tabs.activity, "A4", [[JANUARY, "Struer", 12, 6, 7, 2, "CRM", ""]]);
    const before = targets(host);
    const versions = await updateTo(change(contractInUse()));
    expect(reversibleExtent(versions)).toBe("all");
    await typeInto(tabs.activity, "A5", [[JANUARY, "Aarhus", 20, 6, 7, 2, "CRM", ""]]);
    expect(await takeBack(versions)).not.toEqual([]);
    expect(contractInUse().version).toBe(versions.after.contract.version + 1);
    const { version: _version, municipalities: _municipalities, ...rest } = contractInUse();
    expect(versions.before.contract).toMatchObject(rest);
    expect(
      recordsOf(host, "KKR_Aktivitet")
        .slice(0, 2)
        .map((row) => row[words.funding.name]),
    ).toEqual(["Struer", "Aarhus"]);
    expect(valueAt(host, tabs.activity, "C5")).toBe(20);
    expect(targets(host)).toEqual(before);
    expect((await prepareTakeBack(versions)).kind).toBe("up-to-date");
  });

  it("counts with the inhabitants of before", async () => {
    setContractInUse();
    const host = await openContractWorkbook({
      year: 2026,
      date: "2026-06-30",
      individualTarget: 2500,
    });
    const before = targets(host);
    const current = populationInUse();
    if (!current) throw new Error("The contract has inhabitants.");
    const { format: _format, replaced: _replaced, ...held } = current;
    const inhabitants = Object.fromEntries(
      Object.entries(held.inhabitants).map(([code, count], index) => [code, count + 100 * index]),
    );
    const fresh = { ...held, id: "2026K3", date: "2026-07-01", inhabitants };
    const wanted = replacePopulation(current, fresh, { by: "KKR", decided: "2026-09-01", until: 2026 });
    const versions = await updateTo(contractInUse(), wanted);
    expect(targets(host)).not.toEqual(before);
    expect(await takeBack(versions)).toEqual([]);
    expect(populationInUse()?.inhabitants).toEqual(current.inhabitants);
    // The decision stays in the list, and that it was taken back.
    expect(populationInUse()?.replaced?.map(({ by, id }) => [by, id])).toEqual([
      ["KKR", current.id],
      ["KKR (fortrudt)", "2026K3"],
    ]);
    expect(targets(host)).toEqual(before);
  });

  it.each<[string, "years" | "nothing", (contract: Contract) => Contract]>([
    ["for a year that was added", "years", withThirdYear],
    ["where nothing but cells was mended", "nothing", (contract) => contract],
  ])("is not offered %s", (_case, what, change) => {
    setContractInUse();
    const before = { contract: contractInUse(), population: populationInUse() };
    expect(reversibleExtent({ before, after: { ...before, contract: change(before.contract) } })).toBe(what);
  });
});
