// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyPopulation } from "../../../../src/commands/contract/applyPopulation";
import { askStatbank } from "../../../../src/commands/contract/askStatbank";
import { preparePopulation } from "../../../../src/commands/contract/preparePopulation";
import { createReport } from "../../../../src/commands/createReport";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { contractInUse, populationInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { applyWorkbookContract } from "../../../../src/excel/identity/applyWorkbookContract";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { openContractWorkbook, typeAtName } from "../contractWorkbook";
import { besideLabel, errorsIn, recordsOf } from "../openAddIn";
import { openStatbank, type StatbankServer } from "./statbankServer";

/** On 1 July Aarhus has 739 more, and Samsø 17 fewer; on 1 October Samsø has 100 more than on 1 July. */
const JULY: Record<string, number> = { ...shippedPopulation.inhabitants, "751": 379_100, "741": 3600 };
const OCTOBER = { ...JULY, "741": 3700 };
const [ALL_JANUARY, ALL_JULY] = [1_383_261, 1_383_261 + 739 - 17];
const DECISION = { by: "KKR Midtjylland", decided: "2026-11-20", caseNumber: "2026-90" };

const [SOURCE = ""] = words.sheets.assumptions.populationSource;

let host: Host;
let bank: StatbankServer;

async function fetched(quarter: string) {
  const outcome = await preparePopulation(quarter, (each, codes) => askStatbank(each, codes, bank.address));
  if (outcome.kind !== "fetched") throw new Error(outcome.kind);
  return outcome;
}

async function chooseYear(year: number) {
  await typeAtName("KKR_ValgtAar", year);
  await waitUntilIdle();
}

const samsoe = (table: string) => {
  const name = table === "KKR_Kommuner" ? words.municipalities.name : words.sheets.funding.columns.name;
  return recordsOf(host, table).find((row) => row[name] === "Samsø") ?? {};
};
const texts = (sheet: string) =>
  JSON.stringify([...(host.workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [])]);
const listed = (number: number) =>
  besideLabel(host, words.tabs.assumptions, `${words.sheets.assumptions.populationAmendment} ${number}`)[0];

beforeAll(async () => {
  bank = await openStatbank({ "2026K1": shippedPopulation.inhabitants, "2026K3": JULY, "2026K4": OCTOBER });
  host = await openContractWorkbook({ year: 2026, date: "2026-09-30", individualTarget: 2500 });
});

afterAll(async () => {
  setContractInUse();
  await bank.close();
});

describe("inhabitants from Statistics Denmark", () => {
  let kept: string;
  let report: string;

  it("are fetched and compared, municipality by municipality, and nothing changes", async () => {
    const before = JSON.stringify(host.workbook);
    const { changes, pending } = await fetched("2026K3");
    expect(pending).toBeUndefined();
    expect(changes).toHaveLength(19);
    expect(changes.filter(({ from, to }) => from !== to)).toEqual([
      { municipality: "Samsø", from: 3617, to: 3600 },
      { municipality: "Aarhus", from: 378_361, to: 379_100 },
    ]);
    expect(JSON.stringify(host.workbook)).toBe(before);
  });

  it("are not fetched where nobody can be reached, and the workbook's stay", async () => {
    const before = JSON.stringify(host.workbook);
    const gone = await openStatbank({});
    await gone.close();
    const offline = await preparePopulation("2026K3", (quarter, codes) =>
      askStatbank(quarter, codes, gone.address),
    );
    expect(offline).toEqual({ kind: "offline" });
    bank.behave({ status: 429, body: "" });
    const refused = await preparePopulation("2026K3", (quarter, codes) =>
      askStatbank(quarter, codes, bank.address),
    );
    bank.behave(undefined);
    expect(refused).toEqual({ kind: "refused", status: 429, message: "" });
    expect(JSON.stringify(host.workbook)).toBe(before);
    expect(populationInUse()).toEqual(shippedPopulation);
  });

  it("hold from the next year, so that the running one and its reports keep theirs", async () => {
    const made = await createReport();
    if (made.kind !== "created") throw new Error(made.kind);
    await waitUntilIdle();
    report = made.sheet;
    kept = texts(report);
    expect(kept).not.toBe("[]");
    const outcome = await applyPopulation(await fetched("2026K3"), { ...DECISION, until: 2027 });
    expect(outcome.kind).toBe("applied");
    await waitUntilIdle();
    const { inhabitants, target } = words.municipalities;
    expect(samsoe("KKR_Kommuner")[inhabitants]).toBe(3617);
    expect(samsoe("KKR_Kommuner")[target]).toBeCloseTo((2500 * 3617) / ALL_JANUARY, 9);
    await chooseYear(2027);
    expect(samsoe("KKR_Kommuner")[inhabitants]).toBe(3600);
    expect(samsoe("KKR_Finansiering")[words.sheets.funding.columns.inhabitants]).toBe(3600);
    expect(besideLabel(host, words.tabs.assumptions, SOURCE)[0]).toBe(
      "2026K3, Danmarks Statistik, tabel FOLK1A",
    );
    await chooseYear(2026);
    expect(samsoe("KKR_Finansiering")[words.sheets.funding.columns.inhabitants]).toBe(3617);
    expect(errorsIn(host)).toEqual([]);
    expect(texts(report)).toBe(kept);
  });

  it("stand on Forudsætninger with what they replaced and the decision, and in the log", () => {
    const lines = Array.from({ length: 19 }, (_, index) => listed(index + 1));
    expect(lines).toContain(
      "Folketal for Samsø: fra 3.617 (1. kvartal 2026) til 3.600 (3. kvartal 2026); gælder fra 2027; besluttet af KKR Midtjylland 20-11-2026, sag 2026-90",
    );
    expect(lines.filter((line) => String(line).startsWith("Folketal for "))).toHaveLength(19);
    expect(() => listed(20)).toThrow("Folketal 20");
    const log = recordsOf(host, "KKR_Log").map((row) =>
      [words.log.what, words.log.where, words.log.from, words.log.to].map((key) => row[key]),
    );
    expect(log).toContainEqual([words.logged.population, "Samsø, 2026K1 afløst af 2026K3", 3617, 3600]);
    expect(log).toContainEqual([words.logged.decision, words.lists.decision.by, null, "KKR Midtjylland"]);
    expect(log).toContainEqual([words.logged.decision, words.lists.decision.from, null, "01-01-2027"]);
    expect(log.filter(([what]) => what === words.logged.population)).toHaveLength(19);
  });

  it("are the workbook's own: another who opens it counts with them, and it is up to date", async () => {
    const own = populationInUse();
    setContractInUse();
    expect(await applyWorkbookContract()).toEqual({ kind: "workbook" });
    expect(populationInUse()).toEqual(own);
    expect(own?.replaced).toMatchObject([{ id: "2026K1", until: 2027, ...DECISION }]);
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });

  it("hold for the whole running year by a recorded decision, after those for the next", async () => {
    const outcome = await applyPopulation(await fetched("2026K4"), {
      by: "KKR",
      decided: "2026-11-29",
      until: 2026,
    });
    expect(outcome.kind).toBe("applied");
    await waitUntilIdle();
    expect(samsoe("KKR_Kommuner")[words.municipalities.inhabitants]).toBe(3700);
    expect(samsoe("KKR_Kommuner")[words.municipalities.target]).toBeCloseTo(
      (2500 * 3700) / (ALL_JULY + 100),
      9,
    );
    expect(errorsIn(host)).toEqual([]);
    const lines = Array.from({ length: 38 }, (_, index) => listed(index + 1));
    expect(lines).toContain(
      "Folketal for Samsø: fra 3.600 (3. kvartal 2026) til 3.700 (4. kvartal 2026); gælder fra 2026; besluttet af KKR 29-11-2026",
    );
    expect(lines.join(" ")).toContain(
      "fra 3.617 (1. kvartal 2026) til 3.600 (3. kvartal 2026); gælder fra 2027",
    );
    expect(texts(report)).toBe(kept);
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });

  it("are in the next report's annex, with what they replaced", async () => {
    const made = await createReport();
    if (made.kind !== "created") throw new Error(made.kind);
    const method = made.content.sections.find(({ id }) => id === "method");
    expect(method?.blocks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: reportTexts("da").frame.amendments }),
        expect.objectContaining({
          text: "Folketal for alle kommuner: fra 3. kvartal 2026 til 4. kvartal 2026; gælder fra 2026; besluttet af KKR 29-11-2026",
        }),
      ]),
    );
  });

  it("are not applied over others that came since, nor where a sheet is protected", async () => {
    const old = { ...(await fetched("2026K4")), current: shippedPopulation };
    expect(await applyPopulation(old, { ...DECISION, until: 2027 })).toEqual({ kind: "changed-since" });
    const fresh = await fetched("2026K1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.assumptions).protection.protect();
      await context.sync();
    });
    const before = populationInUse();
    expect(await applyPopulation(fresh, { ...DECISION, until: 2027 })).toMatchObject({
      kind: "stopped",
      update: { kind: "protected", sheets: [words.tabs.assumptions] },
    });
    expect(populationInUse()).toBe(before);
    expect(contractInUse().amendments).toBeUndefined();
  });

  it("are not asked for in a workbook without the contract's sheets", async () => {
    bank.asked.length = 0;
    setContractInUse();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Eget");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      for (const sheet of sheets.items) if (sheet.name !== "Eget") sheet.delete();
      await context.sync();
    });
    const outcome = await preparePopulation("2026K3", (quarter, codes) =>
      askStatbank(quarter, codes, bank.address),
    );
    expect(outcome).toEqual({ kind: "stopped", update: { kind: "no-workbook" } });
    expect(bank.asked).toEqual([]);
  });
});
