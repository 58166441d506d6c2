import { afterAll, describe, expect, it } from "vitest";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook } from "../contractWorkbook";
import { bookContents } from "./bookContents";
import { withThirdYear } from "./thirdYear";

const AT = { year: 2026, date: "2026-06-30" } as const;

afterAll(() => {
  setContractInUse();
});

type Change = (contract: Contract) => Contract;

const measure = (id: string, change: (each: Contract["measures"][number]) => object): Change => {
  return (contract) => ({
    ...contract,
    measures: contract.measures.map((each) =>
      each.id === id ? ({ ...each, ...change(each) } as typeof each) : each,
    ),
  });
};
const fixed = (value: number) => ({ kind: "fixed", value }) as const;

const changes: Readonly<Record<string, Change>> = {
  "a third year": withThirdYear,
  "another target": measure("R1", ({ targets }) => ({ targets: { ...targets, "2026": fixed(5500) } })),
  "another unit": measure("N3", () => ({
    unit: "percent",
    targets: { "2026": fixed(0.7), "2027": fixed(0.7) },
  })),
  "one measure more": (contract) => {
    const r1 = contract.measures.find(({ id }) => id === "R1");
    if (!r1) throw new Error("The contract has no R1.");
    const { note: _note, ...plain } = r1;
    return { ...contract, measures: [...contract.measures, { ...plain, id: "R9", point: "Ejerskifter" }] };
  },
  "another house and title": (contract) => ({
    ...contract,
    house: "Erhvervshus Midt",
    title: "Resultatkontrakt med tillæg",
  }),
  "another name of a municipality": (contract) => ({
    ...contract,
    municipalities: contract.municipalities.map((each) =>
      each.name === "Struer" ? { ...each, name: "Struer-Thyholm" } : each,
    ),
  }),
  "one municipality more": (contract) => {
    const total = 45_815;
    const { funding, ...rest } = measure("F1", ({ targets }) => ({
      targets: { ...targets, "2026": fixed(total) },
    }))(contract);
    const year = funding?.byYear["2026"];
    if (!funding || year?.kind !== "fixed" || !year.rows)
      throw new Error("The contract has no funding of 2026.");
    const added = { code: "860", name: "Hjørring" };
    const rows = [...year.rows, { code: added.code, amount: 1000 }];
    return {
      ...rest,
      municipalities: [...rest.municipalities, added],
      funding: {
        ...funding,
        byYear: { ...funding.byYear, "2026": { ...year, total, rows } },
      },
    };
  },
  "another span": (contract) => {
    if (!contract.band) throw new Error("The contract has no span.");
    return { ...contract, band: { ...contract.band, tolerance: 0.2 } };
  },
};

/** Every place at which two workbooks differ. */
function differences(updated: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): string[] {
  return [...new Set([...updated.keys(), ...fresh.keys()])].flatMap((place) => {
    const [is, ought] = [updated.get(place), fresh.get(place)];
    return is === ought ? [] : [`${place}: ${is ?? "(nothing)"} instead of ${ought ?? "(nothing)"}`];
  });
}

describe("a workbook that was taken to a newer contract is what one made with it would be", () => {
  it.each(Object.keys(changes))("%s", async (name) => {
    setContractInUse();
    const { workbook } = await openContractWorkbook(AT);
    const changed = changes[name]?.(structuredClone(contractInUse())) ?? contractInUse();
    const newer = { ...changed, version: changed.version + 1 };
    const proposal = await prepareUpdate(new TextEncoder().encode(JSON.stringify(newer)));
    if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
    await updateWorkbook(proposal);
    await waitUntilIdle();
    const updated = bookContents(workbook);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
    setContractInUse(newer);
    const fresh = bookContents((await openContractWorkbook(AT)).workbook);
    // A fresh Aktivitet begins with a blank row for each municipality; one in use grows as it is filled in.
    const blankRow = new RegExp(`^${words.tabs.activity} accepts [A-F]23:`);
    expect(differences(updated, fresh).filter((each) => !blankRow.test(each))).toEqual([]);
  });
});
