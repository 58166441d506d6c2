// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { contractPartXml } from "../../../../src/excel/identity/contractPartXml";
import { parseContractPart } from "../../../../src/excel/identity/parseContractPart";
import { replaceContractPart } from "../../../../src/excel/identity/replaceContractPart";
import { applyWorkbookContract } from "../../../../src/excel/identity/applyWorkbookContract";
import type { Host } from "../../../../workbench/host/host";
import { startAddIn } from "../../../../workbench/cli/startAddIn";
import { openWorkbook } from "../../../../workbench/xlsx/openWorkbook";
import { openAddIn, valueAt } from "../../commands/openAddIn";
import { shippedPopulation } from "../../contract/shippedPopulation";

const [contract, population] = [contractInUse(), shippedPopulation];

/** The shipped contract with another target for R1, another annex and awkward signs in its title. */
const other: Contract = {
  ...contract,
  version: 2,
  title: `Kontrakt <2> & "mere" ]]> æøå`,
  measures: contract.measures.map((measure) =>
    measure.id === "R1"
      ? { ...measure, targets: { ...measure.targets, "2026": { kind: "fixed", value: 7777 } } }
      : measure,
  ),
};
const fewer = { ...population, inhabitants: { ...population.inhabitants, "741": 1000 } };

let host: Host;
beforeEach(() => {
  host = openAddIn();
});
afterEach(() => setContractInUse());

async function enter(formulas: string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
}

async function carry(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

const shown = (address: string) => valueAt(host, host.workbook.sheets[0]?.name ?? "", address);

describe("applyWorkbookContract", () => {
  it("follows a workbook that says it has no population", async () => {
    await carry(contractPartXml(other, null));
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect([contractInUse(), populationInUse()]).toEqual([other, null]);
  });

  it.each(["layout-1", "layout-2"])(
    "lifts the contract of form 1 that a workbook of %s carries",
    async (layout) => {
      startAddIn({}, openWorkbook(readFileSync(`test/fixtures/layouts/${layout}.xlsx`)));
      expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
      expect(contractInUse()).toMatchObject({ format: 3, id: contract.id, years: contract.years });
      expect(contractInUse().measures.some((measure) => "definition" in measure)).toBe(false);
    },
  );

  it("lets the workbook's own contract answer look-ups, and recalculates", async () => {
    await enter(['=KKR.TARGET("R1",2026)', '=KKR.POPULATION("Samsø")', "=1+1"]);
    expect([shown("A1"), shown("A2")]).toEqual([5000, 3617]);
    await carry(contractPartXml(other, fewer));
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect([shown("A1"), shown("A2"), shown("A3")]).toEqual([7777, 1000, 2]);
    expect(contractInUse()).toEqual(other);
  });

  it("calculates nothing where the contract is the one in use already", async () => {
    await insertWorkbook({ date: "2026-06-30" });
    const before = host.counts.actions;
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect(contractInUse()).toEqual(contract);
    const firstReading = host.counts.actions - before;
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect(host.counts.actions - before).toBe(2 * firstReading);
  });

  it("uses the shipped contract where the workbook carries none, whatever was in use before", async () => {
    await enter(['=KKR.TARGET("R1",2026)']);
    setContractInUse(other);
    expect(await applyWorkbookContract()).toEqual({ kind: "shipped" });
    expect(contractInUse()).toEqual(contract);
    expect(shown("A1")).toBe(5000);
  });

  it("lists every fault where the contract cannot be used, and uses the shipped one", async () => {
    const faulty = { ...other, years: [2026, "2027"], language: "sv" };
    await carry(contractPartXml(faulty as unknown as Contract, population));
    const source = await applyWorkbookContract();
    expect(source).toMatchObject({ kind: "faulty" });
    const paths = source.kind === "faulty" ? source.faults.map(({ path }) => path) : [];
    expect(paths).toContain("contract.language");
    expect(paths).toContain("contract.years[1]");
    expect(contractInUse()).toEqual(contract);
  });

  it("does not choose between two that differ; two alike are one", async () => {
    await carry(contractPartXml(other, fewer));
    await carry(contractPartXml(other, fewer));
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    await carry(contractPartXml(contract, population));
    expect(await applyWorkbookContract()).toEqual({
      kind: "faulty",
      faults: [{ path: "", received: "2 contracts", expected: "one contract" }],
    });
    expect(contractInUse()).toEqual(contract);
  });

  it("follows replaceContractPart, which recalculates", async () => {
    await enter(['=KKR.TARGET("R1",2026)', '=KKR.ACTIVITYTARGET("Samsø",1000)']);
    await carry(contractPartXml(contract, population));
    await replaceContractPart(other, fewer);
    expect(shown("A1")).toBe(7777);
    const all = Object.values(fewer.inhabitants).reduce((sum, each) => sum + each, 0);
    expect(shown("A2")).toBeCloseTo(1_000_000 / all, 12);
    expect(host.workbook.customXmlParts).toHaveLength(1);
    setContractInUse();
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect(contractInUse()).toEqual(other);
  });
});

describe("parseContractPart", () => {
  it("reads back what was written, awkward signs included", () => {
    expect(parseContractPart(contractPartXml(other, fewer))).toEqual({
      ok: true,
      value: { contract: other, population: fewer },
    });
  });

  it.each([
    ["not XML <", "", "XML"],
    ['<kkr xmlns="urn:other"><contract>{}</contract></kkr>', "contract", "an element"],
    ['<kkr xmlns="urn:kkr:resultatkontrakt:1"><contract>{</contract></kkr>', "contract", "JSON"],
  ])("tells what is wrong with %s", (xml, path, expected) => {
    const parsed = parseContractPart(xml);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.faults[0]).toMatchObject({ path, expected });
  });
});
