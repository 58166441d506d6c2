import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFollowUp } from "../../../../src/commands/readFollowUp";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeAtName, typeInto } from "../contractWorkbook";
import { besideLabel, cellIn, errorsIn, targetRecords } from "../openAddIn";
import { othersContract, useOthersContract } from "./othersContract";

const agreed = othersContract("v08-two-readings.json");
/** Of A1 and A2, more than a score or a share can be. */
const BEYOND: Readonly<Record<string, number>> = { A1: 140, A2: 1.1 };
const contract = {
  ...agreed,
  measures: agreed.measures.map((each) => {
    const value = BEYOND[each.id];
    return value === undefined ? each : { ...each, targets: { "2026": { kind: "fixed", value } as const } };
  }),
};
/** By the first measure that can be read in several ways, and by the second. */
const [FIRST, SECOND] = ["KKR_Maal2", "KKR_MaalFor_b2"];

describe("a contract of which two measures can be read in several ways", () => {
  let host: Host;
  const targets = () =>
    ["B1", "B2"].map(
      (id) => targetRecords(host).find((row) => row[words.targets.id] === id)?.[words.targets.target],
    );
  const choose = async (name: string, label: string) => {
    await typeAtName(name, label);
    await waitUntilIdle();
  };
  const facts = async () => {
    const outcome = await readFollowUp();
    if (outcome.kind !== "known") throw new Error(outcome.kind);
    return outcome.facts;
  };

  beforeAll(async () => {
    useOthersContract(contract);
    host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
  });
  afterAll(() => {
    setContractInUse();
  });

  it("has a choice for each on Forudsætninger, and no target before it is made", () => {
    const { reading } = words.sheets.assumptions;
    const { undecided } = words.sheets.shared;
    for (const [id, section] of [
      ["B1", "5.1"],
      ["B2", "5.2"],
    ] as const) {
      const [label, meaning] = reading(id, section);
      expect(besideLabel(host, words.tabs.assumptions, label).slice(0, 2)).toEqual([undecided, meaning]);
    }
    expect(targets()).toEqual(["", ""]);
    expect(errorsIn(host)).toEqual([]);
  });

  it("judges actuals beyond their unit where the contract agrees on more than it, on the sheet and in reports", async () => {
    const { id, actual, status } = words.targets;
    const typed = [
      ["A1", 150],
      ["A2", 1.15],
    ] as const;
    for (const [of, value] of typed) {
      const row = targetRecords(host).findIndex((each) => each[id] === of);
      await typeInto(words.tabs.targets, cellIn(host, "KKR_Maal", actual, row), [[value]]);
    }
    await waitUntilIdle();
    const { measures } = await facts();
    for (const [of, value] of typed) {
      const said = targetRecords(host).find((each) => each[id] === of)?.[status];
      expect(String(said)).toMatch(/^Opfyldt/);
      expect(measures.find(({ measure }) => measure.id === of)?.actual?.value).toBe(value);
    }
  });

  it("follows each choice for its own measure alone, also in what reports say", async () => {
    await choose(SECOND, "læst som b");
    expect(targets()).toEqual(["", 2]);
    await choose(FIRST, "læst som a");
    expect(targets()).toEqual([1, 2]);
    const { measures, settings, readings } = await facts();
    expect(
      measures.flatMap(({ measure: { id }, target }) =>
        target.kind === "reading" ? [[id, target.figure.value, target.label.chosen.text]] : [],
      ),
    ).toEqual([
      ["B1", 1, "læst som a"],
      ["B2", 2, "læst som b"],
    ]);
    expect(Object.keys(readings)).toEqual(["B1", "B2"]);
    const said = settings.filter(({ value }) => "text" in value && value.text.startsWith("læst"));
    expect(said.map(({ label }) => label)).toEqual(["Måltal for B1", "Måltal for B2"]);
    await choose(FIRST, words.sheets.shared.undecided);
    expect(targets()).toEqual(["", 2]);
    expect((await facts()).measures.find(({ measure }) => measure.id === "B1")?.target.kind).toBe(
      "not-fixed",
    );
  });
});
