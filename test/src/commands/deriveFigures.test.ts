import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { lockPeriods } from "../../../src/commands/month/lockPeriods";
import { deriveFigures, type DeriveOutcome } from "../../../src/commands/deriveFigures";
import { prepareDerivation, type DerivationProposal } from "../../../src/commands/steps/prepareDerivation";
import { undoImport } from "../../../src/commands/undo/undoImport";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { serial } from "../serial";
import { AT_MIDYEAR, typeInto } from "./contractWorkbook";
import { JANUARY } from "./enteredBlock";
import { enterMeetings, MEETINGS, openWithMeetings } from "./meetingsBlock";
import { copyBesideLog, openAddIn, recordsOf, targetRecords } from "./openAddIn";
import { words } from "../../words";

const { tabs, years } = words;

const FEBRUARY = serial(2026, 2, 1);

let host: Host;

async function proposed(): Promise<DerivationProposal> {
  const prepared = await prepareDerivation();
  await waitUntilIdle();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  return prepared;
}

async function deriveNow(replace = false): Promise<Extract<DeriveOutcome, { kind: "derived" }>> {
  const outcome = await deriveFigures(await proposed(), replace);
  await waitUntilIdle();
  if (outcome.kind !== "derived") throw new Error(outcome.kind);
  return outcome;
}

/** Rows of Aktivitet that hold anything, as `Aarhus 2 1 1 3 Forløb`. */
function activity(): string[] {
  return recordsOf(host, "KKR_Aktivitet")
    .filter((row) => row[words.activity.period] !== null)
    .map((row) =>
      [
        row[words.activity.period] === JANUARY
          ? "jan"
          : row[words.activity.period] === FEBRUARY
            ? "feb"
            : row[words.activity.period],
        row[words.activity.municipality],
        ...[
          row[words.activity.individual],
          row[words.activity.collective],
          row[words.activity.growth],
          row[words.activity.young],
        ].map((figure) => figure ?? "-"),
        row[words.activity.source] ?? "-",
      ].join(" "),
    );
}

function counts(year = 2026) {
  const row = recordsOf(host, "KKR_Aarstal").find((each) => each[years.year] === year);
  return [row?.[years.uniqueIndividual], row?.[years.uniqueCollective], row?.[years.uniqueYoung]];
}

/** All sheets as data; what the workbook remembers besides them is no figure. */
function sheets(): unknown {
  return copyBesideLog(host).sheets;
}

/** Aarhus in January: Alfa's two individual meetings and one collective, all while it is young. */
const MADE_UP = [
  `jan Aarhus 2 1 1 3 ${tabs.meetings}`,
  `feb Samsø 1 1 0 0 ${tabs.meetings}`,
  `feb Aarhus 1 0 0 - ${tabs.meetings}`,
];

describe("prepareDerivation", () => {
  it("says what is missing: our sheets, Forløb, or meetings in it", async () => {
    openAddIn();
    expect(await prepareDerivation()).toEqual({ kind: "no-workbook" });
    openAddIn();
    await insertWorkbook(AT_MIDYEAR);
    expect(await prepareDerivation()).toEqual({ kind: "no-meetings-sheet" });
    host = await openWithMeetings([]);
    expect(await prepareDerivation()).toEqual({ kind: "no-meetings", derivedRows: [] });
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 2, 1, "", "", tabs.meetings, ""]]);
    await typeInto(tabs.activity, "A5", [[JANUARY, "Odder", 2, 1, "", "", "CRM", ""]]);
    expect(await prepareDerivation()).toEqual({ kind: "no-meetings", derivedRows: [4] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.meetings).delete();
      await context.sync();
    });
    expect(await prepareDerivation()).toEqual({ kind: "no-meetings-sheet" });
  });

  it("counts by hand, tells what it leaves out, and writes nothing: a look and a read", async () => {
    host = await openWithMeetings(MEETINGS);
    const before = sheets();
    host.resetCounts();
    const found = await proposed();
    expect(host.counts.requests).toBe(2);
    expect(sheets()).toEqual(before);
    expect(found.meetings).toEqual({ counted: 6, filled: 10 });
    expect(found.plan.added.map(({ values }) => values)).toMatchObject([
      { period: JANUARY, municipality: "Aarhus", individual: 2, collective: 1, growth: 1, young: 3 },
      // Nobody knows how old Delta is, but Gamma is three years old: none is known to be young.
      { period: FEBRUARY, municipality: "Samsø", individual: 1, collective: 1, growth: 0, young: 0 },
      { period: FEBRUARY, municipality: "Aarhus", individual: 1, collective: 0, growth: 0, young: null },
    ]);
    expect(found.months).toEqual([JANUARY, FEBRUARY]);
    expect(found.municipalities).toEqual(["Samsø", "Aarhus"]);
    expect(found.derived.leftOut).toEqual({
      meetings: [9, 10, 11],
      withoutIdentity: [7],
      withoutFounding: [7, 12, 13],
      growthUnreadable: [],
    });
    expect(found.outside).toEqual([13]);
    expect(found.issues.map(({ rule, row, column }) => `${rule} ${row} ${column}`)).toEqual([
      "municipality-unknown 9 municipality",
      "kind-unknown 10 kind",
      "date-invalid 11 date",
    ]);
    expect(found.years).toMatchObject({ kept: [], locked: [], withoutRow: [2025] });
    expect(
      found.years?.changes.map(({ year, column, from, to }) => [year, column, from.value, to.value]),
    ).toEqual([
      // Alfa and Delta; Alfa and Gamma; Alfa.
      [2026, "uniqueIndividual", null, 2],
      [2026, "uniqueCollective", null, 2],
      [2026, "uniqueYoung", null, 1],
    ]);
  });

  it("ends when it is cancelled", async () => {
    host = await openWithMeetings(MEETINGS);
    expect(await prepareDerivation({ signal: AbortSignal.abort() })).toEqual({ kind: "cancelled" });
  });
});

describe("deriveFigures", () => {
  beforeEach(async () => {
    host = await openWithMeetings(MEETINGS);
  });

  it("enters figures and unique counts, which the sheets count, and nothing the second time", async () => {
    const proposal = await proposed();
    host.resetCounts();
    const outcome = await deriveFigures(proposal, false);
    await waitUntilIdle();
    // A read, the two tables, what is remembered of the counts, and print, as Aktivitet was empty.
    expect(host.counts.requests).toBe(5);
    expect(outcome).toMatchObject({ kind: "derived", added: 3, changed: 0, counts: 3, skipped: 0 });
    expect(activity()).toEqual(MADE_UP);
    expect(counts()).toEqual([2, 2, 1]);
    expect(counts(2027)).toEqual([null, null, null]);
    const counted = Object.fromEntries(
      recordsOf(host, "KKR_Kommuner").map((row) => [
        row[words.municipalities.name],
        row[words.municipalities.actual],
      ]),
    );
    expect(counted).toMatchObject({ Aarhus: 3, Samsø: 1, Odder: "" });
    const measures = targetRecords(host).filter((row) => row[words.targets.year] === 2026);
    const actual = (id: string) =>
      measures.find((row) => row[words.targets.id] === id)?.[words.targets.actual];
    // Two firms in each kind; one growth course; one young firm.
    expect([actual("R1"), actual("R2"), actual("N2")]).toEqual([4, 1, 1]);

    const before = sheets();
    const again = await proposed();
    expect(again.plan).toMatchObject({ added: [], changed: [], identical: 3 });
    expect(again.years?.changes).toEqual([]);
    host.resetCounts();
    expect(await deriveFigures(again, true)).toMatchObject({ added: 0, changed: 0, counts: 0, blocks: [] });
    await waitUntilIdle();
    expect(host.counts.requests).toBe(1);
    expect(sheets()).toEqual(before);
  });

  it("is taken back whole by undoing it", async () => {
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"]]);
    const before = sheets();
    const { blocks } = await deriveNow(true);
    expect(activity()[0]).toBe(`jan Aarhus 2 1 1 3 ${tabs.meetings}`);
    const proposal = await proposed();
    expect(await undoImport(proposal.figures, blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(sheets()).toEqual(before);
  });

  it("is undone but for a year's counts of which one has been typed over", async () => {
    const { blocks } = await deriveNow();
    const count = await cellOfCount();
    const counts = () => recordsOf(host, "KKR_Aarstal")[0];
    const derived = counts();
    await typeInto(tabs.assumptions, count, [[77]]);
    const proposal = await proposed();
    expect(await undoImport(proposal.figures, blocks)).toEqual({
      kind: "undone",
      kept: [`${tabs.assumptions}!${count.replace(/^[A-Z]+/, "A")}`],
    });
    await waitUntilIdle();
    expect(activity()).toEqual([]);
    expect(Object.values(counts() ?? {})).toContain(77);
    expect(Object.values(counts() ?? {}).filter((each) => each !== 77)).toEqual(
      Object.entries(derived ?? {}).flatMap(([name, value]) => (counts()?.[name] === 77 ? [] : [value])),
    );
  });

  it.each([
    [2, "before"],
    [2, "after"],
    [3, "before"],
  ] as const)("changes nothing when request %i fails %s it is carried out", async (request, when) => {
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 9, 9, 9, tabs.meetings, ""]]);
    const before = sheets();
    const proposal = await proposed();
    host.failRequest(request, when, "ServiceNotAvailable");
    const attempt = deriveFigures(proposal, true);
    await expect(attempt).rejects.toMatchObject({ reason: "connection", undone: true });
    await waitUntilIdle();
    expect(sheets()).toEqual(before);
  });

  it("counts as done when only the answer to its last write is lost", async () => {
    const proposal = await proposed();
    host.failRequest(3, "after", "ServiceNotAvailable");
    expect(await deriveFigures(proposal, false)).toMatchObject({ kind: "derived", counts: 3 });
    expect(activity()).toEqual(MADE_UP);
  });

  it("says so when the first table cannot be taken back after the second has failed", async () => {
    const proposal = await proposed();
    // The counts fail; after a look, at the log too, they are taken back in two requests, and then Aktivitet is to be.
    host.failRequest(3, "before", "ServiceNotAvailable");
    host.failRequest(8, "before", "ServiceNotAvailable");
    const attempt = deriveFigures(proposal, true);
    await expect(attempt).rejects.toMatchObject({ reason: "connection", undone: false });
  });

  it("keeps what was entered when only the memory of it fails", async () => {
    const proposal = await proposed();
    host.failRequest(4, "before", "ServiceNotAvailable");
    expect(await deriveFigures(proposal, false)).toMatchObject({ kind: "derived", counts: 3 });
    expect(activity()).toEqual(MADE_UP);
  });

  it("changes nothing when it is cancelled, at once or between the tables", async () => {
    const before = sheets();
    const proposal = await proposed();
    const aborted = { signal: AbortSignal.abort() };
    expect(await deriveFigures(proposal, true, aborted)).toEqual({ kind: "cancelled" });
    const { signal, abort } = cancelOn(({ done, of }) => done === of);
    expect(await deriveFigures(proposal, true, { signal, progress: abort })).toEqual({ kind: "cancelled" });
    await waitUntilIdle();
    expect(sheets()).toEqual(before);
  });

  it("writes nothing over what has changed since the proposal", async () => {
    const proposal = await proposed();
    await typeInto(tabs.activity, "A4", [[JANUARY, "Odder", 1, 1, 1, 1, "CRM", ""]]);
    const before = sheets();
    expect(await deriveFigures(proposal, true)).toEqual({ kind: "changed-since" });
    const other = await proposed();
    await typeInto(tabs.assumptions, await cellOfCount(), [[77]]);
    expect(await deriveFigures(other, true)).toEqual({ kind: "changed-since" });
    await typeInto(tabs.assumptions, await cellOfCount(), [[""]]);
    await waitUntilIdle();
    expect(sheets()).toEqual(before);
  });

  it("follows the meetings in rows and counts of its own without being asked to replace anything", async () => {
    await deriveNow();
    await enterMeetings(
      [[serial(2026, 1, 30), "12345674", "Gamma", "Aarhus", "individuel", "nej", "", ""]],
      "A14",
    );
    const found = await proposed();
    expect(found.replaced).toEqual([]);
    expect(found.refreshed.map(({ column, from, to }) => [column, from.value, to.value])).toEqual([
      ["individual", 2, 3],
      // Gamma is three years old on 5 February: at its first guidance of the year it is young now.
      ["young", 3, 4],
      ["young", 0, 1],
    ]);
    expect(await deriveFigures(found, false)).toMatchObject({ added: 0, changed: 3, counts: 2, skipped: 0 });
    await waitUntilIdle();
    expect(activity()).toEqual([
      `jan Aarhus 3 1 1 4 ${tabs.meetings}`,
      `feb Samsø 1 1 0 1 ${tabs.meetings}`,
      `feb Aarhus 1 0 0 - ${tabs.meetings}`,
    ]);
    expect(counts()).toEqual([3, 2, 2]);
  });

  it("makes months and municipalities without meetings 0 by the user's word, remembers it and keeps them in step", async () => {
    const before = sheets();
    const prepared = await prepareDerivation({}, { zeros: true, zerosUntil: FEBRUARY });
    if (prepared.kind !== "proposal") throw new Error(prepared.kind);
    const { unsettled, rows } = prepared.plan.zeros;
    // Samsø's January waits for its meeting without a date, all of February for the one in Oslo.
    expect([rows.length, unsettled]).toEqual([19 - 1 - 1, 1 + 19 - 2]);
    const done = await deriveFigures(prepared, false);
    await waitUntilIdle();
    if (done.kind !== "derived") throw new Error(done.kind);
    expect(done.added).toBe(rows.length + MADE_UP.length);
    expect(activity()).toContain(`jan Odder 0 0 0 0 ${tabs.meetings}`);
    await enterMeetings([[serial(2026, 1, 30), "", "Gamma", "Odder", "kollektiv", "nej", "", ""]], "A14");
    const next = await proposed();
    expect(next).toMatchObject({ isComplete: true, replaced: [] });
    expect(next.plan).toMatchObject({ added: [], zeros: { rows: [] } });
    expect(next.refreshed).toMatchObject([{ column: "collective", municipality: "Odder", to: { value: 1 } }]);
    await enterMeetings([["", "", "", "", "", "", "", ""]], "A14");
    expect(await undoImport(prepared.figures, done.blocks)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(activity()).toEqual([]);
    expect(sheets()).toEqual(before);
  });

  it("leaves the counts of deleted meetings standing with their source, and says so", async () => {
    await deriveNow();
    const before = activity();
    const unique = counts();
    await enterMeetings([
      [serial(2027, 3, 1), "40084606", "Alfa", "Aarhus", "individuel", "nej", "", ""],
      ...MEETINGS.slice(1).map((): (string | number)[] => ["", "", "", "", "", "", "", ""]),
    ]);
    const found = await proposed();
    expect(found.standing.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(found).toMatchObject({ rowsWithoutMeetings: [], refreshed: [], replaced: [] });
    expect(found.years?.kept.slice(0, 3).map(({ year, reason }) => [year, reason])).toEqual([
      [2026, "no-meetings"],
      [2026, "no-meetings"],
      [2026, "no-meetings"],
    ]);
    for (const replace of [false, true]) {
      await deriveNow(replace);
      expect(activity().slice(0, 3)).toEqual(before);
      expect(counts()).toEqual(unique);
      expect(counts(2027)).toEqual([1, 0, null]);
    }
  });

  it("makes rows zero whose meetings are gone from a month, and their year's counts, only where it is asked", async () => {
    await deriveNow();
    const before = activity();
    const unique = counts();
    // One meeting is left, in February in Samsø.
    await enterMeetings([
      [FEBRUARY, "40084606", "Alfa", "Samsø", "individuel", "nej", "", ""],
      ...MEETINGS.slice(1).map((): (string | number)[] => ["", "", "", "", "", "", "", ""]),
    ]);
    const found = await proposed();
    expect(found.standing.map(({ row }) => row)).toEqual([4]);
    expect(found.rowsWithoutMeetings).toEqual([{ row: 6, month: FEBRUARY, municipality: "Aarhus" }]);
    await deriveNow(false);
    expect([activity()[0], activity()[2]]).toEqual([before[0], before[2]]);
    expect(counts()).toEqual(unique);
    await deriveNow(true);
    expect(activity()[0]).toBe(before[0]);
    expect(activity()[2]).toBe(`feb Aarhus 0 0 0 - ${tabs.meetings}`);
    expect(counts().slice(0, 2)).toEqual([1, 0]);
  });

  it("leaves what another source entered alone, until it is to be replaced", async () => {
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 1, "", 5, "CRM", "set"]]);
    await typeInto(tabs.assumptions, await cellOfCount(), [[77]]);
    const found = await proposed();
    expect(found.replaced.map(({ column, from, to }) => [column, from.value, to.value])).toEqual([
      ["individual", 9, 2],
      ["growth", null, 1],
      ["young", 5, 3],
      ["source", "CRM", tabs.meetings],
    ]);
    expect(await deriveNow(false)).toMatchObject({ added: 2, changed: 0, counts: 2, skipped: 5 });
    expect(activity()[0]).toBe("jan Aarhus 9 1 - 5 CRM");
    expect(counts()).toEqual([77, 2, 1]);
    expect(await deriveNow(true)).toMatchObject({ added: 0, changed: 4, counts: 1, skipped: 0 });
    expect(activity()).toEqual(MADE_UP);
    expect(counts()).toEqual([2, 2, 1]);
  });

  it("writes nothing of young firms where no founding is known, and tells what stays", async () => {
    await enterMeetings(MEETINGS.map((meeting) => [...meeting.slice(0, 6), "", ""]));
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 2, 1, 1, 8, tabs.meetings, ""]]);
    const found = await proposed();
    expect(found.unknownFigures).toEqual(["young"]);
    expect(found.kept).toEqual([
      { row: 4, month: JANUARY, municipality: "Aarhus", column: "young", value: 8 },
    ]);
    expect(found.years?.kept).toEqual([
      { year: 2026, column: "uniqueYoung", value: null, reason: "no-founding" },
    ]);
    await deriveNow(true);
    expect(activity()).toEqual([
      `jan Aarhus 2 1 1 8 ${tabs.meetings}`,
      `feb Samsø 1 1 0 - ${tabs.meetings}`,
      `feb Aarhus 1 0 0 - ${tabs.meetings}`,
    ]);
    expect(counts()).toEqual([2, 2, null]);
  });

  it("leaves locked periods alone, and the counts of a year that is locked to its end", async () => {
    await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 1, 0, 5, "CRM", ""]]);
    const checked = await checkFigures();
    if (checked.kind !== "checked") return expect.fail("nothing to lock");
    const lockedToJanuary = await lockPeriods(checked, JANUARY);
    const found = await proposed();
    expect(found.plan.locked.map(({ row, column, from, to }) => [row, column, from, to])).toEqual([
      [4, "individual", 9, 2],
      [4, "growth", 0, 1],
      [4, "young", 5, 3],
    ]);
    expect(await deriveNow(true)).toMatchObject({ added: 2, changed: 0, counts: 3 });
    expect(activity()[0]).toBe("jan Aarhus 9 1 0 5 CRM");

    await typeInto(tabs.assumptions, await cellOfCount(), [[5]]);
    await lockPeriods(lockedToJanuary, serial(2026, 12, 1));
    const year = (await proposed()).years;
    expect(year?.changes).toEqual([]);
    expect(year?.locked.map(({ column, from, to }) => [column, from.value, to.value])).toEqual([
      ["uniqueIndividual", 5, 2],
    ]);
    await deriveNow(true);
    expect(counts()).toEqual([5, 2, 1]);
  });

  it("derives figures where the sheet with the table of years is gone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.assumptions).delete();
      await context.sync();
    });
    await waitUntilIdle();
    const found = await proposed();
    expect(found).toMatchObject({ years: undefined, yearTable: undefined });
    expect(await deriveFigures(found, true)).toMatchObject({ added: 3, counts: 0 });
  });

  it("follows sheets and tables that were renamed, and columns that were moved", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const [name, table] of [
        [tabs.activity, "KKR_Aktivitet"],
        [tabs.meetings, "KKR_Forloeb"],
        [tabs.assumptions, "KKR_Aarstal"],
      ] as const) {
        const sheet = worksheets.getItem(name);
        sheet.name = `Vores ${name}`;
        sheet.tables.getItem(table).name = `Vores_${table}`;
        sheet.getRange("A:A").insert("Right");
      }
      await context.sync();
    });
    await waitUntilIdle();
    expect(await deriveNow()).toMatchObject({ added: 3, counts: 3 });
    expect(recordsOf(host, "Vores_KKR_Aktivitet")[0]).toMatchObject({
      [words.activity.municipality]: "Aarhus",
      [words.activity.source]: tabs.meetings,
    });
  });

  it("says which column is gone", async () => {
    await typeInto(tabs.meetings, "A3", [["Dag"]]);
    await expect(prepareDerivation()).rejects.toMatchObject({
      reason: "columns-missing",
      message: `${tabs.meetings}: ${words.meetings.date}`,
    });
  });
});

/** The cell of 2026's unique firms in individual guidance. */
async function cellOfCount(): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
    const cell = body.getCell(0, 2).load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
}

/** A signal that is aborted by the progress it is given, once that is so far. */
function cancelOn(isFar: (progress: { done: number; of: number }) => boolean) {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: (progress: { done: number; of: number }) => {
      if (isFar(progress)) controller.abort();
    },
  };
}
