import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { muteIssue, unmuteIssue } from "../../../../src/commands/muteIssue";
import { enterExplanations } from "../../../../src/commands/reports/enterExplanations";
import { undoExplanations } from "../../../../src/commands/reports/undoExplanations";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { undoChanges } from "../../../../src/commands/undo/undoChanges";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { recordsOf } from "../openAddIn";
import { serial } from "../../serial";

const { tabs } = words;
const HEADER = Object.values(words.activity).join(";");
const CSV = [HEADER, "2026-01;Aarhus;9;6;7;2;Rapport;", "2026-02;Samsø;1;2;3;1;Rapport;"].join("\n");
const BYTES = new TextEncoder().encode(CSV);

let host: Host;
/** The lines that were there before. */
let seen = 0;

/** The lines that have come since, as `[what, where, from, to]`. */
function newLines() {
  const all = recordsOf(host, "KKR_Log").map((row) => [
    row[words.log.what],
    row[words.log.where],
    row[words.log.from],
    row[words.log.to],
  ]);
  const come = all.slice(seen);
  seen = all.length;
  return come;
}

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

async function importCsv() {
  const source = { kind: "file", bytes: BYTES, name: "marts.csv" } as const;
  const proposal = await prepareImport(source, { choices: {}, fix: true });
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  const outcome = await importFigures(proposal, true);
  if (outcome.kind !== "imported") throw new Error(outcome.kind);
  await waitUntilIdle();
  return { proposal, outcome };
}

/** As a user does who sorts the log by what was done, and moves two of its columns to the front. */
async function sortAndMove(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KKR_Log");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const lines = (body.values as (string | number | boolean)[][]).toSorted((one, other) =>
      String(one[1]).localeCompare(String(other[1]), "da"),
    );
    body.values = lines;
    for (const [at, header] of [
      [1, words.log.what],
      [4, words.log.to],
    ] as const) {
      table.columns.getItem(header).delete();
      table.columns.add(0, [[header], ...lines.map((line) => [line[at] ?? ""])]);
    }
    await context.sync();
  });
  await waitUntilIdle();
}

/** One workbook for all: each test goes on from where the one before it has left. */
describe("what commands have done", () => {
  beforeAll(async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-02-28" });
    await typeInto(tabs.activity, "A4", [["01-01-2026", "Århus", "'12", 6, 7, 2, "Rapport", ""]]);
  });

  it("is a line for a fix, cell by cell where they are few, and another for taking it back", async () => {
    const figures = await checked();
    const wanted = figures.issues.filter(({ issue }) => issue.fix !== undefined);
    const { checked: now, applied } = await fixFigures(figures, wanted, "fix");
    await waitUntilIdle();
    expect(newLines()).toEqual([
      [words.logged.fix, words.tabs.activity, "B4: Århus; C4: 12", "B4: Aarhus; C4: 12"],
    ]);
    await undoChanges(now, applied);
    await waitUntilIdle();
    expect(newLines()).toMatchObject([
      ["Fortrudt: Rettelse", words.tabs.activity, "B4: Aarhus; C4: 12", "B4: Århus; C4: 12"],
    ]);
  });

  it("keeps of an import its file, checksum, rows and control sums, and that it was taken back", async () => {
    const before = (await checked()).figures.activity.rows.length;
    const requests = host.counts.requests;
    const { proposal, outcome } = await importCsv();
    expect(host.counts.requests - requests).toBe(4);
    const sha256 = createHash("sha256").update(CSV).digest("hex");
    expect(newLines()).toEqual([
      [
        words.logged.import,
        words.tabs.activity,
        `marts.csv; SHA-256 ${sha256}; 2 rækker i filen; Individuelle 10; Kollektive 8; Vækstforløb 10; Under 3 år 3; C4: 12`,
        "1 ny række; C4: 9",
      ],
    ]);
    const days = [serial(2026, 1, 1), serial(2026, 2, 1)];
    const facts = { file: "marts.csv", sha256, table: "activity", rows: 2, days };
    const sums = { individual: 10, collective: 8, growth: 10, young: 3 };
    const { importedAt } = outcome;
    const kept = { ...facts, sums, at: importedAt, added: 1, changed: 1 };
    expect((await checked()).figures.savedState.imports).toEqual([kept]);
    await undoImport(proposal.figures, outcome.blocks, { action: "import", importedAt });
    await waitUntilIdle();
    expect(newLines()).toMatchObject([
      ["Fortrudt: Import", words.tabs.activity, "C4: 9", "1 række fjernet; C4: 12"],
    ]);
    expect((await checked()).figures.savedState.imports).toMatchObject([
      { ...kept, undone: expect.any(String) as string },
    ]);
    expect((await checked()).figures.activity.rows).toHaveLength(before);
  });

  it("is a line for closing and opening months, hiding a finding, a report, explanations and invoices", async () => {
    const locked = await lockPeriods(await checked(), JANUARY, "Indberettet");
    const opened = await unlockPeriods(locked, "Rettelse fra Aarhus");
    const [found] = opened.issues.filter(({ issue }) => issue.rule === "row-gap");
    if (!found) throw new Error("there is no gap");
    const muted = await muteIssue(opened, found, "Kommer i april");
    const [hidden] = muted.muted;
    if (hidden) await unmuteIssue(muted, hidden);
    await waitUntilIdle();
    expect(newLines()).toEqual([
      [words.logged.lock, "til og med januar 2026", null, "Indberettet"],
      [words.logged.unlock, "til og med januar 2026", null, "Rettelse fra Aarhus"],
      [words.logged.mute, words.tabs.activity, expect.any(String), "Kommer i april"],
      [words.logged.unmute, words.tabs.activity, expect.any(String), null],
    ]);
    await createReport();
    await createReport({ recipient: "kommuner" });
    const nothing = { measure: "N1a", deviation: "", cause: "", action: "", expected: "" };
    const told = { ...nothing, cause: "Udsat" };
    await enterExplanations([{ year: 2026, before: nothing, after: told }]);
    const more = await enterExplanations([
      { year: 2026, before: told, after: { ...told, cause: "En anden" } },
    ]);
    if (more.kind === "entered" && more.entered) await undoExplanations(more.entered);
    await makeInvoices();
    await waitUntilIdle();
    expect(newLines().map(([what, where]) => [what, where])).toEqual([
      [words.logged.report, "Rapport KKR 2026-02-28"],
      [words.logged.report, expect.stringMatching(/ 2026-02-28 og 18 til$/)],
      [words.logged.explanations, words.tabs.explanations],
      [words.logged.explanations, words.tabs.explanations],
      ["Fortrudt: Forklaringer", words.tabs.explanations],
      [words.logged.insert, words.invoices.title],
    ]);
  });

  it("is found again where the log was renamed, sorted, its columns moved and others put beside them", async () => {
    const asWritten = recordsOf(host, "KKR_Log");
    await sortAndMove();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Log");
      table.worksheet.name = "Hvad der skete";
      table.columns.add(0, undefined, "Mine noter");
      table.name = "Historik";
      // Its headings are all that is left to know it by.
      table.worksheet.names.getItem("KKR_Ark").delete();
      await context.sync();
    });
    await waitUntilIdle();
    const sorted = recordsOf(host, "Historik");
    expect(Object.keys(sorted[0] ?? {})).toEqual([
      "Mine noter",
      words.log.to,
      words.log.what,
      words.log.when,
      words.log.where,
      words.log.from,
    ]);
    expect(sorted.map((line) => line[words.log.what])).not.toEqual(
      asWritten.map((line) => line[words.log.what]),
    );
    const before = host.workbook.sheets.length;
    const { proposal, outcome } = await importCsv();
    expect(host.workbook.sheets).toHaveLength(before);
    const lines = recordsOf(host, "Historik");
    expect(lines.slice(0, -1)).toEqual(sorted);
    expect(lines.at(-1)).toMatchObject({
      "Mine noter": null,
      [words.log.what]: words.logged.import,
      [words.log.to]: "1 ny række; C4: 9",
    });
    // The import's kept step is found by itself, wherever its line stands.
    const { importedAt } = outcome;
    await undoImport(proposal.figures, outcome.blocks, { action: "import", importedAt });
    await waitUntilIdle();
    expect(recordsOf(host, "Historik").at(-1)).toMatchObject({
      [words.log.what]: "Fortrudt: Import",
      [words.log.from]: "C4: 9",
    });
  });

  it("is written into a new log where it was deleted, and says so", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hvad der skete").delete();
      await context.sync();
    });
    seen = 0;
    await lockPeriods(await checked(), JANUARY);
    await waitUntilIdle();
    expect(newLines()).toEqual([
      [
        words.logged.log,
        words.lists.log.sheet,
        words.lists.details.logDeleted,
        words.lists.details.logMadeAnew,
      ],
      [words.logged.lock, "til og med januar 2026", null, null],
    ]);
  });

  it("is a line for sheets that are inserted, the contract's own among them, as there is a log", async () => {
    await insertSheet("months");
    await Excel.run(async ({ workbook }) => {
      const sheets = workbook.worksheets.load("items/name");
      await workbook.context.sync();
      for (const sheet of sheets.items) if (sheet.name !== words.lists.log.sheet) sheet.delete();
      await workbook.context.sync();
    });
    await insertWorkbook({ year: 2026, date: "2026-02-28" });
    await waitUntilIdle();
    expect(newLines()).toEqual([
      [words.logged.insert, tabs.months, null, null],
      [words.logged.insert, expect.stringMatching(/^Målark og \d til$/), null, null],
    ]);
  });
});

describe("a workbook that never had a log", () => {
  it("gets none for sheets that are inserted: they change no figure", async () => {
    host = await openContractWorkbook();
    await insertSheet("months");
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(words.lists.log.sheet);
    expect([...host.workbook.settings.keys()]).not.toContain("KKR.Log");
  });
});
