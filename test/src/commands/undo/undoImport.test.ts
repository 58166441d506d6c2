import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { importFigures, type EnteredBlock } from "../../../../src/commands/importFigures";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import type { EnteredFigures } from "../../../../src/excel/read/readEntered";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { MEETINGS, openWithMeetings } from "../meetingsBlock";
import { cellIn, copyBesideLog, recordsOf } from "../openAddIn";
import { words } from "../../../words";

let host: Host;
/** The sheets before and after what is to be undone. */
let before: unknown;
let entered: unknown;
let undo: () => ReturnType<typeof undoImport>;

const sheets = () => copyBesideLog(host).sheets;

/** Enters figures, and remembers what stood there before and after. */
async function enter(
  figures: EnteredFigures,
  write: () => Promise<{ readonly kind: string; readonly blocks?: readonly EnteredBlock[] }>,
): Promise<void> {
  before = sheets();
  const { blocks = expect.fail("nothing was entered") } = await write();
  await waitUntilIdle();
  entered = sheets();
  expect(entered).not.toEqual(before);
  undo = () => undoImport(figures, blocks);
  host.resetCounts();
}

/** A changed figure, and more rows than the table has. */
async function importFile(): Promise<void> {
  const rows = Array.from({ length: 12 }, (_, month) =>
    ["Aarhus", "Odder", "Samsø"].map((name) => `2026-${String(month + 1).padStart(2, "0")};${name};5;6;1;0`),
  );
  const text = ["Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows.flat()].join("\n");
  const source = { kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(text) } as const;
  const proposal = await prepareImport(source, { choices: {}, fix: true });
  await waitUntilIdle();
  if (proposal.kind !== "proposal") return expect.fail(proposal.kind);
  await enter(proposal.figures, () => importFigures(proposal, true));
}

/** A changed figure and new rows in Aktivitet, and counts in the table of years. */
async function derive(): Promise<void> {
  const proposal = await prepareDerivation();
  await waitUntilIdle();
  if (proposal.kind !== "proposal") return expect.fail(proposal.kind);
  await enter(proposal.figures, () => deriveFigures(proposal, true));
}

async function protect(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange().format.protection.locked = true;
    sheet.protection.protect();
    await context.sync();
  });
  await waitUntilIdle();
}

beforeEach(async () => {
  host = await openWithMeetings(MEETINGS);
  await typeInto(words.tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"]]);
});

describe.each([
  ["an import", importFile, 3],
  ["a derivation", derive, 4],
] as const)("undoing %s", (_, begin, requests) => {
  beforeEach(begin);

  it("takes all of it back in one write", async () => {
    expect(await undo()).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(host.counts.requests).toBe(requests);
    expect(sheets()).toEqual(before);
  });

  it.each(Array.from({ length: requests }, (_none, index) => index + 1))(
    "changes nothing, and says so, when request %i fails before it is carried out",
    async (request) => {
      host.failRequest(request, "before", "ServiceNotAvailable");
      await expect(undo()).rejects.toMatchObject({ reason: "connection", undone: true });
      await waitUntilIdle();
      expect(sheets()).toEqual(entered);
    },
  );

  it.each(Array.from({ length: requests - 1 }, (_none, index) => index + 1))(
    "changes nothing, and says so, when the answer to request %i, which only reads, is lost",
    async (request) => {
      host.failRequest(request, "after", "ServiceNotAvailable");
      await expect(undo()).rejects.toMatchObject({ reason: "connection", undone: true });
      await waitUntilIdle();
      expect(sheets()).toEqual(entered);
    },
  );

  it("has succeeded when only the answer to the write is lost", async () => {
    host.failRequest(requests, "after", "ServiceNotAvailable");
    expect(await undo()).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(sheets()).toEqual(before);
  });

  it.each(["before", "after"] as const)(
    "claims nothing when the write fails %s it is carried out and nobody can look after it",
    async (when) => {
      host.failRequest(requests, when, "ServiceNotAvailable");
      host.failRequest(requests + 1, "before", "ServiceNotAvailable");
      await expect(undo()).rejects.toMatchObject({ reason: "connection", undone: false });
    },
  );
});

describe("undoing what was entered in months that have been closed since", () => {
  it.each([
    ["an import", importFile],
    ["a derivation", derive],
  ] as const)("changes nothing and names them: %s", async (_, begin) => {
    await begin();
    const checked = await checkFigures();
    if (checked.kind !== "checked") return expect.fail(checked.kind);
    await lockPeriods(checked, JANUARY);
    await waitUntilIdle();
    entered = sheets();
    await expect(undo()).rejects.toMatchObject({ reason: "months-closed", code: "2026-01", undone: true });
    await waitUntilIdle();
    expect(sheets()).toEqual(entered);
  });

  it("takes it back once they are open again", async () => {
    await importFile();
    const checked = await checkFigures();
    if (checked.kind !== "checked") return expect.fail(checked.kind);
    await unlockPeriods(await lockPeriods(checked, JANUARY), "Forkert fil");
    await waitUntilIdle();
    expect(await undo()).toEqual({ kind: "undone" });
    await waitUntilIdle();
    const there = recordsOf(host, "KKR_Aktivitet").filter((row) => row[words.activity.municipality]);
    expect(there.map((row) => row[words.activity.individual])).toEqual([9]);
  });
});

describe("undoing a derivation where a sheet is protected", () => {
  it.each([words.tabs.activity, words.tabs.assumptions])(
    "changes nothing in either table: %s",
    async (sheetName) => {
      await derive();
      await protect(sheetName);
      entered = sheets();
      await expect(undo()).rejects.toMatchObject({ reason: "protected", undone: true });
      await waitUntilIdle();
      expect(sheets()).toEqual(entered);
    },
  );
});

describe("undoing an import that somebody has written beside since", () => {
  it("leaves the rows with entries in columns of the user's own, and names them", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.tables.getItem("KKR_Aktivitet").columns.add(undefined, undefined, "Egen");
      await workbook.context.sync();
    });
    await importFile();
    const last = recordsOf(host, "KKR_Aktivitet").length - 1;
    const beside = cellIn(host, "KKR_Aktivitet", "Egen", last);
    await typeInto(words.tabs.activity, beside, [["ring til Samsø"]]);
    const outcome = await undo();
    await waitUntilIdle();
    // Where it stands once the rows above it are gone.
    const noted = recordsOf(host, "KKR_Aktivitet").findIndex((each) => each["Egen"] !== null);
    const place = cellIn(host, "KKR_Aktivitet", words.activity.period, noted);
    expect(outcome).toEqual({ kind: "undone", kept: [`${words.tabs.activity}!${place}`] });
    expect(recordsOf(host, "KKR_Log").at(-1)).toMatchObject({
      Til: expect.stringMatching(/^34 rækker fjernet; /),
    });
    const there = recordsOf(host, "KKR_Aktivitet").filter((each) => each[words.activity.municipality]);
    expect(there.map((each) => [each[words.activity.individual], each["Egen"]])).toEqual([
      [9, null],
      [5, "ring til Samsø"],
    ]);
  });

  it("leaves a figure that somebody has changed, and the log counts the rows that are gone", async () => {
    await importFile();
    const changed = cellIn(host, "KKR_Aktivitet", words.activity.individual, 7);
    await typeInto(words.tabs.activity, changed, [[8]]);
    const place = cellIn(host, "KKR_Aktivitet", words.activity.period, 7);
    expect(await undo()).toEqual({ kind: "undone", kept: [`${words.tabs.activity}!${place}`] });
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Log").at(-1)).toMatchObject({
      Til: expect.stringMatching(/^34 rækker fjernet; /),
    });
  });
});
