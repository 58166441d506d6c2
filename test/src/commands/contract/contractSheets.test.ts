import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { applyContract } from "../../../../src/commands/contract/applyContract";
import { contractInFile } from "../../../../src/commands/contract/contractInFile";
import { editContract } from "../../../../src/commands/contract/editContract";
import { fillOpenPlaces } from "../../../../src/commands/contract/fillOpenPlaces";
import { insertContract } from "../../../../src/commands/contract/insertContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { startAddIn } from "../../../../workbench/cli/startAddIn";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { saveWorkbook } from "../../../../workbench/xlsx/saveWorkbook";
import { SHEETS, words } from "../../../words";
import { openContractWorkbook } from "../contractWorkbook";
import { recordsOf, valueAt } from "../openAddIn";

beforeEach(() => {
  setContractInUse();
});

/** Types into a cell of a contract's table: the row counted from 0, the column by its heading. */
async function typeIn(table: string, row: number, header: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
  await waitUntilIdle();
}

async function prepared() {
  const outcome = await prepareContract();
  if (outcome.kind !== "prepared") throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe("a contract on the sheets of a workbook that follows it", () => {
  it("is laid out once, changes nothing as it is, and is applied with its decision once it is changed", async () => {
    const host = await openContractWorkbook();
    expect(await prepareContract()).toEqual({ kind: "no-sheets" });
    const made = await editContract();
    expect(made).toMatchObject({
      kind: "inserted",
      sheets: [
        words.contract.sheets.contract,
        words.contract.sheets.measures,
        words.contract.sheets.municipalities,
        words.contract.sheets.areas,
      ],
    });
    expect(await editContract()).toMatchObject({ kind: "already-there" });
    expect((await prepared()).update.kind).toBe("up-to-date");

    // NPS from 71 to 77: the fourth measure, as the contract lists them.
    await typeIn("KKR_Kontraktmaal", 3, "2026", 77);
    await typeIn("KKR_Kontraktkommuner", 0, words.contract.municipalities.aliases, "Favrskou");
    const { update, contract } = await prepared();
    if (update.kind !== "proposal") throw new Error(update.kind);
    expect(update.contract).toMatchObject([
      { kind: "target", measure: "N3", period: "2026", to: 77 },
      { kind: "other", path: ["municipalities", "710", "aliases"], to: ["Favrskou"] },
    ]);
    expect(contract.version).toBe(2);
    await updateWorkbook({
      ...update,
      decision: { by: "KKR Midtjylland", date: "2026-03-12", caseNumber: "2026-44", from: "" },
    });
    await waitUntilIdle();
    expect(contractInUse().measures[3]?.targets["2026"]).toEqual({ kind: "fixed", value: 77 });
    const n3 = recordsOf(host, "KKR_Maal").find((row) => row[words.targets.id] === "N3");
    expect(n3?.[words.targets.target]).toBe(77);
    const log = recordsOf(host, "KKR_Log").map((row) => [
      row[words.log.what],
      row[words.log.where],
      row[words.log.to],
    ]);
    expect(log).toEqual(
      expect.arrayContaining([
        [words.logged.decision, words.lists.decision.by, "KKR Midtjylland"],
        [words.logged.decision, words.lists.decision.date, "12-03-2026"],
        [words.logged.decision, words.lists.decision.caseNumber, "2026-44"],
        [words.logged.contract, "N3 2026", 77],
      ]),
    );
    // The sheets say the same as the workbook now, whatever version stands on them.
    expect((await prepared()).update.kind).toBe("up-to-date");
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });

  it("gives a new period its column and says that nothing is agreed of it, where that is asked for", async () => {
    const host = await openContractWorkbook();
    await editContract();
    // Below the last year of the periods.
    await typeIn("KKR_Kontraktperioder", 2, "År", 2028);
    const faulty = await prepareContract();
    const measures = contractInUse().measures.length;
    expect(faulty).toMatchObject({ kind: "faulty", open: measures + 1 });
    await fillOpenPlaces();
    await waitUntilIdle();
    const { contract } = await prepared();
    expect(contract.years).toEqual([2026, 2027, 2028]);
    expect(contract.funding?.byYear["2028"]).toEqual({ kind: "not-fixed" });
    const now = contract.measures.map(({ targets }) => targets["2028"]);
    expect(now).toEqual(Array.from({ length: measures }, () => ({ kind: "not-fixed" })));
    // Earlier contents are as they were, and nothing more is open.
    const before = contractInUse().measures.map(({ targets }) => targets["2026"]);
    expect(contract.measures.map(({ targets }) => targets["2026"])).toEqual(before);
    expect(recordsOf(host, "KKR_Kontraktmaal").at(-1)?.["2028"]).toBeNull();
  });

  it("asks about a municipality that was typed with a gap under its table, also in the saved file", async () => {
    const host = await openContractWorkbook();
    await editContract();
    const sheet = words.contract.sheets.municipalities;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Kontraktkommuner");
      const under = table.getRange().getLastRow().getOffsetRange(2, 0).getResizedRange(0, -2);
      under.getCell(0, 0).getResizedRange(0, 1).values = [["411", "Christiansø"]];
      await context.sync();
    });
    const warnings = [{ rule: "row-below", severity: "warning", sheet, cell: "A27" }];
    expect(valueAt(host, sheet, "A27")).toBeDefined();
    expect((await prepared()).warnings).toMatchObject(warnings);
    expect(contractInFile(saveWorkbook(host.workbook))).toMatchObject({ faults: warnings });
  });

  it("refuses a period's column that was typed beside its table, also in the saved file", async () => {
    const host = await openContractWorkbook();
    await editContract();
    const sheet = words.contract.sheets.municipalities;
    await Excel.run(async (context) => {
      const heads = context.workbook.tables.getItem("KKR_Kontraktkommuner").getHeaderRowRange();
      const beside = heads.getLastCell().getOffsetRange(0, 2).getResizedRange(1, 0);
      beside.values = [["2028"], [100]];
      await context.sync();
    });
    const faults = [{ rule: "column-beside", severity: "fault", sheet, cell: "G3", header: "2028" }];
    expect(await prepareContract()).toMatchObject({ kind: "faulty", faults });
    expect(contractInFile(saveWorkbook(host.workbook))).toMatchObject({ faults });
  });

  it("has ids that stay texts, and tells a date in their place at its cell", async () => {
    const { host } = startAddIn();
    await editContract();
    await typeIn("KKR_Kontraktmaal", 0, words.contract.measures.id, "4.1");
    expect(valueAt(host, words.contract.sheets.measures, "A5")).toBe("4.1");
    expect(await prepareContract()).toMatchObject({
      kind: "new",
      contract: { measures: { 0: { id: "4.1" } } },
    });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(words.contract.sheets.measures).getRange("A5");
      // As where somebody has pasted it from another workbook.
      cell.numberFormat = [["d-m"]];
      cell.values = [[46026]];
      await context.sync();
    });
    expect(await prepareContract()).toMatchObject({
      kind: "faulty",
      faults: [
        {
          rule: "cell-converted",
          sheet: words.contract.sheets.measures,
          cell: "A5",
          values: { date: "04-01-2026" },
        },
      ],
    });
  });
});

const CASES = "test/fixtures/cases/contracts";
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${CASES}/${name}.json`));

describe("a contract of a file", () => {
  it("is inserted with inhabitants of its own, and refused without them or with faults", async () => {
    const { host } = startAddIn();
    const file = bytesOf("hovedstaden");
    expect(await prepareContract({ file })).toMatchObject({ kind: "population-missing" });
    expect(await prepareContract({ file, population: file })).toMatchObject({
      kind: "not-population",
      faults: expect.arrayContaining([
        expect.objectContaining({ rule: "missing", cell: "inhabitants" }),
      ]) as unknown,
    });
    expect(await prepareContract({ file: bytesOf("e10-comma") })).toEqual({
      kind: "not-json",
      place: { line: 4, column: 15 },
    });
    expect(await prepareContract({ file: bytesOf("e8-dup-name") })).toMatchObject({
      kind: "faulty",
      faults: [{ rule: "two-names", sheet: "" }],
    });
    const outcome = await prepareContract({ file, population: bytesOf("hovedstaden-pop") });
    if (outcome.kind !== "new") throw new Error(JSON.stringify(outcome));
    const decision = { by: "", date: "", caseNumber: "", from: "" };
    expect((await applyContract(outcome, decision)).kind).toBe("applied");
    await waitUntilIdle();
    expect(contractInUse().municipalities).toHaveLength(29);
    expect(String(valueAt(host, words.tabs.targets, "C1"))).toContain(outcome.contract.house);
  });
});

describe("a contract of a file, in a workbook whose sheets of another were deleted", () => {
  it("is the only one that the workbook carries", async () => {
    await openContractWorkbook();
    await Excel.run(async ({ workbook }) => {
      for (const name of SHEETS) workbook.worksheets.getItem(name).delete();
      await workbook.context.sync();
    });
    await waitUntilIdle();
    const population = bytesOf("hovedstaden-pop");
    const outcome = await prepareContract({ file: bytesOf("hovedstaden"), population });
    const decision = { by: "", date: "", caseNumber: "", from: "" };
    expect((await applyContract(outcome, decision)).kind).toBe("applied");
    await waitUntilIdle();
    expect(contractInUse().municipalities).toHaveLength(29);
    // Of two that differ nobody could say which is followed once it is opened anew.
    expect((await inspectWorkbook()).contractParts).toHaveLength(1);
  });
});

describe("a contract on the sheets of a workbook that has nothing else", () => {
  it("is inserted, with its own id, and followed", async () => {
    const { host } = startAddIn();
    await editContract();
    await typeIn("KKR_Kontrakt", 6, words.contract.facts.columns.value, "midt-nyt");
    await typeIn("KKR_Kontrakt", 1, words.contract.facts.columns.value, "Erhvervshus Nyt");
    const outcome = await prepareContract();
    if (outcome.kind !== "new") throw new Error(JSON.stringify(outcome));
    const inserted = await insertContract(outcome.contract, outcome.population);
    await waitUntilIdle();
    expect(inserted.kind).toBe("inserted");
    expect(contractInUse()).toMatchObject({ id: "midt-nyt", house: "Erhvervshus Nyt" });
    expect(String(valueAt(host, words.tabs.targets, "C1"))).toContain("Erhvervshus Nyt");
    expect((await prepared()).update.kind).toBe("up-to-date");
    // Another contract in the same workbook is none that it can be brought to.
    await typeIn("KKR_Kontrakt", 6, words.contract.facts.columns.value, "en-anden");
    expect((await prepared()).update).toEqual({ kind: "other-contract", id: "en-anden" });
  });
});
