import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { shippedIds } from "../../contract/shippedIds";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { valueAt } from "../openAddIn";

const SHEET = words.tabs.assumptions;

/** The line that begins with the measures whose targets of 2027 are to be decided. */
const toDecide = (ids: readonly string[]) =>
  new RegExp(`^Måltal og bevilling for 2027 skal besluttes: ${ids.join(", ")}\\.`);

let host: Host;

/** The workbook brought to the next version of its contract. */
async function amend(change: (contract: Contract) => Contract): Promise<void> {
  const next = { ...change(contractInUse()), version: contractInUse().version + 1 };
  const proposal = await prepareUpdate(new TextEncoder().encode(JSON.stringify(next)));
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  expect((await updateWorkbook(proposal)).kind).toBe("updated");
  await waitUntilIdle();
}

/** Targets of 2027 for all that have one of 2026, funding among them. */
const decided = (contract: Contract): Contract => ({
  ...contract,
  measures: contract.measures.map((each) => {
    const { "2026": first, "2027": second } = each.targets;
    const isOpen = first?.kind === "fixed" && second?.kind === "not-fixed";
    return isOpen ? { ...each, targets: { ...each.targets, "2027": first } } : each;
  }),
  ...(contract.funding && {
    funding: {
      ...contract.funding,
      byYear: {
        ...contract.funding.byYear,
        "2027": contract.funding.byYear["2026"] ?? { kind: "not-fixed" },
      },
    },
  }),
});

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook({ year: 2026, date: "2026-09-30", individualTarget: 2500 });
});

afterAll(() => {
  setContractInUse();
});

describe("lines outside of tables that say something of the contract", () => {
  it("no longer say that targets are to be decided once they are", async () => {
    expect(valueAt(host, SHEET, "A2")).toMatch(toDecide(shippedIds.fixedFor2026Alone));
    await amend(decided);
    // Until the user says that it is sent, that is what is left to do.
    expect(valueAt(host, SHEET, "A2")).toBe(
      `Måltal og bevilling for 2027 er fastsat og skal sendes til KL og Erhvervsstyrelsen. ${words.sheets.assumptions.introduction}`,
    );
  });

  it("name what is left where only some are decided", async () => {
    await amend((contract) => ({
      ...contract,
      measures: contract.measures.map((each) =>
        each.id === "R1"
          ? { ...each, targets: { ...each.targets, "2027": { kind: "fixed", value: 5000 } } }
          : each,
      ),
    }));
    expect(valueAt(host, SHEET, "A2")).toMatch(
      toDecide(shippedIds.fixedFor2026Alone.filter((id) => id !== "R1")),
    );
  });

  it("have the contract's new title on every sheet, and what somebody has typed there stays", async () => {
    await typeInto(words.tabs.municipalities, "A1", [["Vores kommuner"]]);
    await amend((contract) => ({ ...contract, title: "Resultatkontrakt med tillæg" }));
    expect(valueAt(host, SHEET, "A1")).toContain("Resultatkontrakt med tillæg");
    expect(valueAt(host, words.tabs.areas, "A1")).toContain("Resultatkontrakt med tillæg");
    expect(valueAt(host, words.tabs.municipalities, "A1")).toBe("Vores kommuner");
  });
});
