import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { ImportChoices } from "../../../src/activity/read/importFile";
import { contractInUse } from "../../../src/contract/contractInUse";
import { checkFigures } from "../../../src/commands/checkFigures";
import { importFigures } from "../../../src/commands/importFigures";
import { insertSheet } from "../../../src/commands/insertSheet";
import { lockPeriods } from "../../../src/commands/month/lockPeriods";
import { prepareImport, type ImportProposal } from "../../../src/commands/steps/prepareImport";
import { undoImport } from "../../../src/commands/undo/undoImport";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { HOSTILE_TEXTS } from "../activity/hostileTexts";
import { openContractWorkbook } from "./contractWorkbook";
import { JANUARY } from "./enteredBlock";
import { copyBesideLog, copyOf, openAddIn, recordsOf, sheetOf } from "./openAddIn";
import { words } from "../../words";

const { tabs, activity } = words;

let host: Host;

beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-12-31" });
  host.resetCounts();
});

const file = (text: string) =>
  ({ kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(text) }) as const;

function csv(...rows: readonly string[]): string {
  return ["Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning", ...rows].join(
    "\r\n",
  );
}

async function proposed(text: string, choices: ImportChoices = {}, fix = true): Promise<ImportProposal> {
  const prepared = await prepareImport(file(text), { choices, fix });
  await waitUntilIdle();
  return prepared.kind === "proposal" ? prepared : expect.fail(`no proposal but ${JSON.stringify(prepared)}`);
}

async function imported(text: string, replace = true) {
  const proposal = await proposed(text);
  const outcome = await importFigures(proposal, replace);
  await waitUntilIdle();
  if (outcome.kind !== "imported") return expect.fail(outcome.kind);
  return { proposal, ...outcome };
}

const filled = () => recordsOf(host, "KKR_Aktivitet").filter((row) => row[activity.municipality] !== null);
/** Rows that come and go make Excel write formulas anew, without quotes around names that need none. */
function asWritten(workbook: unknown): unknown {
  const { names, ...others } = workbook as { readonly names: readonly { readonly formula: string }[] };
  return {
    ...others,
    names: names.map((name) => ({
      ...name,
      formula: name.formula.replaceAll("'Aktivitet'!", `${tabs.activity}!`),
    })),
  };
}

const cells = () =>
  [...sheetOf(host, tabs.activity).cells].map(([key, { value, formula }]) => [key, value, formula]);

describe("importing figures", () => {
  it("adds new rows in a look, a read, another before it writes, one write and one for print; the same file again changes nothing", async () => {
    const text = readFileSync("test/data/aktivitet-2026.csv", "utf8");
    const first = await imported(text);
    expect(host.counts.requests).toBe(5);
    // The log that it makes, whose columns are wider than a page, is set up in the one for print.
    expect(sheetOf(host, words.lists.log.sheet).pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { row: 3, rows: 1 },
    });
    expect(filled()).toHaveLength(first.added);
    // 114 rows: two repeat a place, one names no municipality of the contract, one another year.
    expect(first.proposal.plan.summary).toMatchObject({ rows: 114, added: 110, leftOut: 4, identical: 0 });
    const before = copyOf(host);
    const again = await proposed(text);
    expect(again.plan.summary).toMatchObject({ added: 0, updated: 0, identical: 110, leftOut: 4 });
    expect(await importFigures(again, true)).toMatchObject({ added: 0, changed: 0 });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("shows changed figures beside the old ones, and replaces them only where that is wanted", async () => {
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;", "2026-01;Odder;2;2;0;0;CRM;"));
    const changed = csv("01-2026;751;7;6;;0;CRM;se bilag", "2026-02;Odder;3;3;0;0;;");
    const proposal = await proposed(changed);
    expect(
      proposal.plan.changed.map(({ row, column, from, to }) => [row, column, from.value, to.value]),
    ).toEqual([
      [4, "individual", 5, 7],
      [4, "remark", null, "se bilag"],
    ]);
    await importFigures(proposal, false);
    await waitUntilIdle();
    expect(filled()).toMatchObject([
      {
        [activity.municipality]: "Aarhus",
        [activity.individual]: 5,
        [activity.growth]: 1,
        [activity.remark]: null,
      },
      { [activity.municipality]: "Odder", [activity.individual]: 2 },
      {
        [activity.municipality]: "Odder",
        [activity.individual]: 3,
        [activity.source]: null,
      },
    ]);
    await imported(changed);
    expect(filled()[0]).toMatchObject({
      [activity.individual]: 7,
      [activity.growth]: 1,
      [activity.remark]: "se bilag",
    });
  });

  it("is taken back whole, the table's new rows too", async () => {
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;"));
    const before = copyBesideLog(host);
    const rows = Array.from(
      { length: 40 },
      (_, index) => `2026-0${1 + (index % 9)};${index % 2 ? "Aarhus" : "Odder"};1;1;0;0;;`,
    );
    const done = await imported(csv("2026-01;Aarhus;50;6;1;0;CRM;", ...new Set(rows)));
    expect(copyBesideLog(host)).not.toEqual(before);
    expect(await undoImport(done.proposal.figures, done.blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("takes back the rows that a table has grown by", async () => {
    const before = cells();
    const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, "0")}-2026`);
    const places = ["Aarhus", "Odder", "Samsø"];
    const done = await imported(
      csv(...months.flatMap((month) => places.map((place) => `${month};${place};1;2;0;0;;`))),
    );
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(36);
    await undoImport(done.proposal.figures, done.blocks);
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(19);
    expect(cells()).toEqual(before);
  });

  it("leaves rows and cells that somebody has changed since, and names them", async () => {
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;", "2026-01;Odder;2;2;0;0;CRM;"));
    const before = filled();
    const done = await imported(
      csv("2026-01;Aarhus;7;8;1;0;CRM;", "2026-01;Odder;2;3;0;0;CRM;", "2026-01;Skive;4;4;0;0;CRM;"),
    );
    const typed = filled().findIndex((row) => row[activity.municipality] === "Aarhus") + 4;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange(`C${typed}`).values = [[99]];
      await context.sync();
    });
    await waitUntilIdle();
    expect(await undoImport(done.proposal.figures, done.blocks)).toEqual({
      kind: "undone",
      kept: [`${tabs.activity}!C${typed}`],
    });
    await waitUntilIdle();
    expect(filled()).toEqual(
      before.map((row) => (row[activity.individual] === 5 ? { ...row, [activity.individual]: 99 } : row)),
    );
    expect((await undoImport(done.proposal.figures, done.blocks)).kind).toBe("changed-since");
  });

  it("keeps a row of its own whole where a cell of it was changed", async () => {
    const done = await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;", "2026-01;Odder;2;2;0;0;CRM;"));
    const all = filled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("C4").values = [[8]];
      await context.sync();
    });
    await waitUntilIdle();
    expect(await undoImport(done.proposal.figures, done.blocks)).toEqual({
      kind: "undone",
      kept: [`${tabs.activity}!A4`],
    });
    await waitUntilIdle();
    expect(filled()).toEqual([{ ...all[0], [activity.individual]: 8 }]);
  });

  it.each(["before", "after"] as const)(
    "leaves all as it was when writing fails %s it is carried out",
    async (when) => {
      await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;"));
      const before = copyOf(host);
      const rows = Array.from({ length: 9 }, (_, month) => `2026-0${month + 1};Samsø;1;1;0;0;;`);
      const more = ["Odder", "Skive"].flatMap((name) => rows.map((row) => row.replace("Samsø", name)));
      const proposal = await proposed(csv("2026-01;Aarhus;9;6;1;0;CRM;", ...rows, ...more));
      host.failRequest(1, when, "ServiceNotAvailable");
      await expect(importFigures(proposal, true)).rejects.toMatchObject({
        reason: "connection",
        undone: true,
      });
      await waitUntilIdle();
      expect(asWritten(copyOf(host))).toEqual(asWritten(before));
    },
  );

  it("writes a large file in pieces with progress, and leaves the workbook as it was when cancelled midway", async () => {
    // More rows than one request carries, each place once: municipalities and months do not suffice, but figures
    // that repeat a place are left out. Forløb takes them all.
    await insertSheet("meetings");
    const rows = Array.from(
      { length: 12_000 },
      (_, index) =>
        `${String(1 + (index % 28)).padStart(2, "0")}-01-2026;;Firma ${index};Aarhus;individuel;nej;;R${index}`,
    );
    const text = ["Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference", ...rows].join("\n");
    const proposal = await proposed(text);
    expect(proposal.table).toBe("meetings");
    const before = copyOf(host);
    const cancelling = new AbortController();
    const seen: number[] = [];
    const outcome = await importFigures(proposal, true, {
      signal: cancelling.signal,
      progress: ({ done, of }) => {
        seen.push(done / of);
        if (seen.length === 2) cancelling.abort();
      },
    });
    await waitUntilIdle();
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(seen[1]).toBeGreaterThan(0.3);
    expect(copyOf(host)).toEqual(before);

    host.resetCounts();
    const done = await importFigures(proposal, true);
    await waitUntilIdle();
    expect(done).toMatchObject({ kind: "imported", added: 12_000 });
    // 20 rows were blank, the others go in pieces of 5,000; the last is for print.
    expect(host.counts.requests).toBe(5);
    expect(recordsOf(host, "KKR_Forloeb")).toHaveLength(12_000);
  });

  it("never makes a formula of a text from a file", async () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await insertSheet("meetings");
    await waitUntilIdle();
    const formulasBefore = host.workbook.sheets.flatMap(({ cells: all }) =>
      [...all.values()].filter(({ formula }) => formula !== undefined),
    ).length;
    const rows = HOSTILE_TEXTS.map(
      (text, index) => `15-01-2026;;${quoted(text)};Aarhus;individuel;nej;;${quoted(`${text}${index}`)}`,
    );
    const text = ["Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference", ...rows].join("\r\n");
    const proposal = await proposed(text);
    await importFigures(proposal, true);
    await waitUntilIdle();
    const sheet = sheetOf(host, tabs.meetings);
    const ours = recordsOf(host, "KKR_Forloeb");
    const formulas = host.workbook.sheets.flatMap(({ cells: all }) =>
      [...all.values()].filter(({ formula }) => formula !== undefined),
    );
    expect(formulas).toHaveLength(formulasBefore);
    expect([...sheet.cells.values()].some(({ value }) => value !== null && typeof value === "object")).toBe(
      false,
    );
    // Written values stand there, whatever they look like, but for spaces around it.
    if (proposal.table !== "meetings") return expect.fail("the file holds meetings");
    const wanted = proposal.plan.added.map(({ values }) => values);
    expect(wanted.length).toBeGreaterThanOrEqual(200);
    expect(ours.map(({ Virksomhed }) => Virksomhed)).toEqual(wanted.map(({ firm }) => firm));
    expect(ours.map(({ Reference }) => Reference)).toEqual(
      wanted.map(({ reference }) => (typeof reference === "number" ? String(reference) : reference)),
    );
  });

  it("does not touch a locked period, and says so", async () => {
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;"));
    const checked = await checkFigures();
    if (checked.kind !== "checked") return expect.fail("no figures");
    await lockPeriods(checked, JANUARY);
    await waitUntilIdle();
    const proposal = await proposed(csv("2026-01;Aarhus;7;6;1;0;CRM;", "2026-02;Aarhus;7;6;1;0;CRM;"));
    expect(proposal.table === "activity" && proposal.plan.locked).toMatchObject([
      { column: "individual", to: 7 },
    ]);
    await importFigures(proposal, true);
    await waitUntilIdle();
    expect(filled().map((row) => row[activity.individual])).toEqual([5, 7]);
  });

  it("remembers in the workbook which columns were said to be ours", async () => {
    const foreign = "Md;Sted;Antal\n2026-01;Aarhus;5\n2026-02;Aarhus;6";
    const unread = await prepareImport(file(foreign), { choices: {}, fix: true });
    expect(unread).toMatchObject({ kind: "unread", read: { reason: "columns-missing" } });
    const mapping = { period: 0, municipality: 1, individual: 2 };
    const proposal = await proposed(foreign, { mapping });
    expect(proposal.file.mappedBy).toBe("user");
    await importFigures(proposal, true);
    await waitUntilIdle();
    const again = await proposed("md;sted;antal\n2026-03;Odder;1");
    expect(again.file).toMatchObject({ mappedBy: "remembered", mapping });
  });

  it("proposes nothing over the sheet's figures while dates can have their month first, and remembers the answer", async () => {
    await importFigures(await proposed(csv("2026-01;Aarhus;5;6;;")), true);
    await waitUntilIdle();
    const february = csv("2/1/2026;Aarhus;7;8;;", "2/1/2026;Odder;1;2;;");
    const open = await proposed(february);
    expect(open.plan).toMatchObject({ added: [], changed: [] });
    expect(open.plan.leftOut.rows.map(({ row, issues }) => [row, issues.map(({ rule }) => rule)])).toEqual([
      [2, ["period-order"]],
      [3, ["period-order"]],
    ]);
    const answered = await proposed(february, { dateOrder: "mdy" });
    expect(answered.plan).toMatchObject({ added: [{ row: 2 }, { row: 3 }], changed: [] });
    await importFigures(answered, true);
    await waitUntilIdle();
    const again = await proposed(csv("3/1/2026;Aarhus;9;9;;"));
    expect(again.file).toMatchObject({ mappedBy: "remembered", dateOrder: "mdy" });
    expect(again.plan.added).toMatchObject([{ values: { period: 46_082 } }]);
  });

  it("writes zeros where the file has no row once the user says so, so that no month is missing, and takes them back", async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-03-31" });
    const { columns } = words.sheets.municipalities;
    const monthsThere = () =>
      recordsOf(host, "KKR_Kommuner").map((row) => [row[columns.name], row[columns.months]]);
    const text = csv(
      "2026-01;Aarhus;5;6;1;0;CRM;",
      "2026-03;Aarhus;7;8;2;1;CRM;",
      "2026-02;Odder;1;1;0;0;CRM;",
    );
    const before = cells();
    expect((await proposed(text)).plan).toMatchObject({ zeros: { rows: [] } });
    const proposal = await proposed(text, { zeros: true });
    // 19 municipalities in three months, of which the file has three rows.
    const done = await importFigures(proposal, true);
    await waitUntilIdle();
    expect(done).toMatchObject({ kind: "imported", added: 57 });
    expect(monthsThere()).toEqual(contractInUse().municipalities.map(({ name }) => [name, 3]));
    const samsoe = filled().filter((row) => row[activity.municipality] === "Samsø");
    expect(samsoe).toHaveLength(3);
    expect(samsoe[0]).toMatchObject({
      [activity.individual]: 0,
      [activity.young]: 0,
      [activity.source]: words.sheets.activity.zeroSource,
    });
    const checked = await checkFigures();
    if (checked.kind === "no-workbook") return expect.fail(checked.kind);
    expect(checked.issues.filter(({ issue }) => issue.rule === "row-gap")).toEqual([]);
    // Whether it is complete is remembered for such files, not until when.
    const next = await proposed(csv("2026-03;Samsø;2;0;0;0;CRM;"));
    expect(next.file).toMatchObject({ zeros: true, mappedBy: "remembered" });
    expect(next.plan).toMatchObject({ added: [], changed: [{ column: "individual" }, { column: "source" }] });
    if (done.kind !== "imported") return expect.fail(done.kind);
    expect(await undoImport(proposal.figures, done.blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(cells()).toEqual(before);
    expect(monthsThere().every(([, months]) => months === 0)).toBe(true);
  });

  it("forgets that a file is complete where the user says that it is not", async () => {
    const text = csv("2026-01;Aarhus;5;6;1;0;CRM;");
    for (const zeros of [true, false]) {
      await importFigures(await proposed(text, { zeros }), true);
      await waitUntilIdle();
      expect((await proposed(text)).file.zeros).toBe(zeros);
    }
  });

  it("says where there is nothing to import into", async () => {
    const meetings = "Dato;Kommune;Type\n15-01-2026;Aarhus;individuel";
    expect(await prepareImport(file(meetings), { choices: {}, fix: true })).toMatchObject({
      kind: "no-table",
      file: { table: "meetings" },
    });
    host = openAddIn();
    expect(await prepareImport(file(csv()), { choices: {}, fix: true })).toEqual({ kind: "no-table" });
  });

  it("ends without a word of failure when it is cancelled while reading", async () => {
    const cancelling = new AbortController();
    const rows = Array.from({ length: 50_000 }, () => "2026-01;Aarhus;1;1;0;0;;");
    const outcome = await prepareImport(
      file(csv(...rows)),
      { choices: {}, fix: true },
      { signal: cancelling.signal, progress: ({ done }) => done > 10 && cancelling.abort() },
    );
    expect(outcome).toEqual({ kind: "cancelled" });
  });
});

describe("in a table that the user has changed", () => {
  it("finds its columns where they are now, and leaves the user's own to the table", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Aktivitet");
      table.columns.add(0, [["Nr"], ...Array.from({ length: 19 }, () => [""])]);
      await context.sync();
    });
    await waitUntilIdle();
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;"));
    expect(filled()[0]).toMatchObject({
      Nr: null,
      [activity.municipality]: "Aarhus",
      [activity.individual]: 5,
      [activity.source]: "CRM",
    });
  });
});

describe("a proposal that has been overtaken", () => {
  const proposal = () => proposed(csv("2026-01;Aarhus;7;6;1;0;CRM;", "2026-02;Odder;3;3;0;0;CRM;"));

  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "a row was inserted above",
      ({ workbook }) => {
        workbook.worksheets.getItem(tabs.activity).getRange("A4:H4").insert("Down");
      },
    ],
    [
      "a figure was typed meanwhile",
      ({ workbook }) => {
        workbook.worksheets.getItem(tabs.activity).getRange("C4").values = [[99]];
      },
    ],
    [
      "others have entered rows where its own would go",
      ({ workbook }) => {
        const row = [[JANUARY, "Samsø", 1, 1, 0, 0, "CRM", null]];
        workbook.worksheets.getItem(tabs.activity).getRange("A6:H6").values = row;
      },
    ],
  ])("is not written over what stands there now: %s", async (_, change) => {
    await imported(csv("2026-01;Aarhus;5;6;1;0;CRM;", "2026-01;Odder;2;2;0;0;CRM;"));
    const overtaken = await proposal();
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await waitUntilIdle();
    const before = copyOf(host);
    expect(await importFigures(overtaken, true)).toEqual({ kind: "changed-since" });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
    // Planned anew, it is known again by what it means.
    const again = await proposal();
    expect(await importFigures(again, true)).toMatchObject({ kind: "imported", added: 1 });
  });
});
