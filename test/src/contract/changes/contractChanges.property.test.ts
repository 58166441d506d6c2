import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractChangeLine } from "../../../../src/commands/updating/contractChangeLine";
import type { Contract } from "../../../../src/contract/contract";
import { amendedValues } from "../../../../src/contract/changes/amendments";
import { withAmendments } from "../../../../src/contract/changes/withAmendments";
import { contractChanges, contractDifference } from "../../../../src/contract/changes/contractChanges";
import { inKeyOrder } from "../../../../src/contract/file/inKeyOrder";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { amendmentLine } from "../../../../src/report/amendmentLine";
import { sized } from "../../functions/independent/cases";
import { anyContract } from "../anyContract";
import { anyChange, changedField } from "../changedField";

/** Lists without anything in them say as much as none, and which file describes the form says nothing of the contract. */
function said(contract: Contract): string {
  return inKeyOrder(
    JSON.parse(
      JSON.stringify({ ...contract, $schema: undefined }, (_, value: unknown) =>
        typeof value === "object" && value !== null && Object.keys(value).length === 0 ? undefined : value,
      ),
    ),
  );
}

describe("the difference of two contracts", () => {
  it("tells any change of a single field, and none where they are the same", () => {
    fc.assert(
      fc.property(anyContract, fc.array(anyChange, { minLength: 12, maxLength: 12 }), (contract, all) => {
        expect(contractDifference(contract, structuredClone(contract))).toEqual([]);
        // Its contents are judged: no contract of another form is compared.
        for (const each of all) expectTold(contract, judgeContract(changedField(contract, each)).contract);
      }),
      { numRuns: sized(15, 400), endOnFailure: true },
    );
  });
});

/** Both ways. */
function expectTold(contract: Contract, changed: Contract | undefined) {
  if (!changed || said(changed) === said(contract)) return;
  for (const [from, to] of [
    [contract, changed],
    [changed, contract],
  ] as const) {
    const changes = contractDifference(from, to);
    expect(changes).not.toEqual([]);
    const lines = changes.map((change) => contractChangeLine(change, to, "da"));
    expect(lines.filter((line) => /undefined|\[object|not-fixed/.test(line))).toEqual([]);
  }
}

describe("a municipality that is the same", () => {
  const { contract: shipped } = judgeContract(
    JSON.parse(JSON.stringify(fc.sample(anyContract, { numRuns: 1, seed: 5 })[0])),
  );
  const contract: Contract = {
    ...(shipped as Contract),
    municipalities: [
      { code: "321", name: "Sønder" },
      { code: "322", name: "Nørre" },
    ],
    years: [2026],
    funding: {
      section: "5",
      byYear: {
        "2026": {
          kind: "fixed",
          total: 30,
          rows: [
            { code: "321", amount: 10 },
            { code: "322", amount: 20 },
          ],
        },
      },
    },
  };

  it("is told as renamed under the same code", () => {
    const renamed: Contract = {
      ...contract,
      municipalities: [{ code: "321", name: "Sønderby" }, ...contract.municipalities.slice(1)],
    };
    const changes = contractChanges(contract, renamed);
    expect(changes).toEqual([{ kind: "municipality-renamed", from: "Sønder", to: "Sønderby" }]);
    expect(changes.map((change) => contractChangeLine(change, renamed, "da"))).toEqual([
      "Kommunen Sønder hedder nu Sønderby",
    ]);
  });

  it("is told as having another code under the same name, and its amounts as the same", () => {
    const recoded = JSON.parse(JSON.stringify(contract).replaceAll('"321"', '"331"')) as Contract;
    const changes = contractChanges(contract, recoded);
    expect(changes).toEqual([{ kind: "municipality-code", municipality: "Sønder", from: "321", to: "331" }]);
    expect(changes.map((change) => contractChangeLine(change, recoded, "da"))).toEqual([
      "Kommunekode for Sønder: fra 321 til 331",
    ]);
  });
});

describe("a year's target that is divided anew", () => {
  const quarters = judgeContract(
    JSON.parse(readFileSync("test/fixtures/cases/contracts/v05-quarter-targets.json", "utf8")),
  ).contract as Contract;
  /** B2 has 35 in each quarter, 140 in all. */
  const yearly = (value: number): Contract => ({
    ...quarters,
    measures: quarters.measures.map((each) =>
      each.id === "B2" ? { ...each, targets: { "2026": { kind: "fixed", value } } } : each,
    ),
  });
  const said = (before: Contract, after: Contract) => {
    const decision = { by: "KKR", decided: "2026-06-15" };
    const amended = withAmendments(after, contractDifference(before, after), decision, before, String);
    return amendedValues(amended).map((each) => amendmentLine(amended, each, "da").split(";")[0]);
  };

  it("is told from what the whole year was to what it is", () => {
    expect(said(yearly(120), quarters)).toContain("Måltal for B2 i 2026: fra 120 til 140");
    expect(said(quarters, yearly(120))).toContain("Måltal for B2 i 2026: fra 140 til 120");
  });

  it("is told by its parts alone where the whole year's is the same", () => {
    const changes = contractDifference(yearly(140), quarters);
    expect(changes.map((each) => (each.kind === "target" ? each.period : each.kind))).toEqual([
      "2026K1",
      "2026K2",
      "2026K3",
      "2026K4",
    ]);
  });
});

it("tells another order of measures, municipalities and the annex's rows, and none where one comes between", () => {
  const contract = judgeContract(
    JSON.parse(readFileSync("test/fixtures/cases/contracts/v01-no-band.json", "utf8")),
  ).contract as Contract;
  const { measures, municipalities, funding } = contract;
  const agreed = funding?.byYear["2026"];
  if (!funding || agreed?.kind !== "fixed") throw new Error("no annex");
  const turned: Contract = {
    ...contract,
    measures: [...measures].reverse(),
    municipalities: [...municipalities].reverse(),
    funding: { ...funding, byYear: { "2026": { ...agreed, rows: [...(agreed.rows ?? [])].reverse() } } },
  };
  const said = contractDifference(contract, turned).map((each) => contractChangeLine(each, turned, "da"));
  expect(said.map((line) => line.split(":")[0])).toEqual([
    "målenes rækkefølge",
    "kommunernes rækkefølge",
    "bilagets rækkefølge for 2026",
  ]);
  const [first, ...others] = measures;
  const between = { ...contract, measures: [first!, { ...first!, id: "X1" }, ...others] };
  expect(contractDifference(contract, between).map(({ kind }) => kind)).toEqual(["measure-added"]);
});

it("names a unit and a figure that nothing declares, once, whichever measures have them", () => {
  const file = readFileSync("test/fixtures/cases/contracts/v09-other-figure.json", "utf8");
  const contract = judgeContract(JSON.parse(file)).contract as Contract;
  const [first, second, ...others] = contract.measures;
  const measures = [first!, second!].map((each) => ({
    ...each,
    unit: "kurser",
    actual: { from: "activity" as const, figures: ["digital", "ejerskifter"] },
  }));
  const after: Contract = { ...contract, measures: [...measures, ...others] };
  const told = contractDifference(contract, after).filter(({ kind }) => kind !== "other");
  expect(told.map((each) => contractChangeLine(each, after, "da"))).toEqual([
    "Nyt: enheden kurser, som kontrakten ikke beskriver: et almindeligt tal",
    "Nyt: tallet ejerskifter, som kontrakten ikke beskriver: en kolonne på Aktivitet",
  ]);
});
