import { beforeEach, describe, expect, it } from "vitest";
import { today } from "../../../../src/calc/serialDate";
import { createReport, sentencesOf, type ReportOutcome } from "../../../../src/commands/createReport";
import { enterExplanations, type ExplanationEntry } from "../../../../src/commands/reports/enterExplanations";
import { undoExplanations } from "../../../../src/commands/reports/undoExplanations";
import { insertSheet } from "../../../../src/commands/insertSheet";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openSituation, reportOf } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { typeInto } from "../contractWorkbook";
import { cellIn, copyOf, errorsIn, openAddIn, recordsOf, sheetOf, valueAt } from "../openAddIn";

const TABLE = "KKR_Forklaringer";
const SHEET = words.tabs.explanations;
const { columns } = words.explanations.explanations;
/** Of the year's goals R1 and R2 are met then, N3 too, and N1a is not. */
const FINAL = {
  file: "year-2026.csv",
  date: "2026-12-31",
  individualTarget: 2500,
  isFinal: true,
  actuals: { N1a: 0.472, N3: 71 },
} as const;

const BLANK = { measure: "N1a", deviation: "", cause: "", action: "", expected: "" };
const TYPED = {
  measure: "N1a",
  deviation: "2,8 procentpoint under",
  cause: "=SUM(1) er ikke en formel",
  action: "Kampagne i marts\nog opfølgning",
  expected: "2027",
};
const entry = (said: Partial<ExplanationEntry> = {}): ExplanationEntry => ({
  year: 2026,
  before: BLANK,
  after: TYPED,
  ...said,
});

let host: Host;

async function enter(...entries: readonly ExplanationEntry[]) {
  const outcome = await enterExplanations(entries);
  await waitUntilIdle();
  return outcome;
}

const filled = () => recordsOf(host, TABLE).filter((row) => row[columns.id] !== null);
const shownIn = (sheet: string) => [...sheetOf(host, sheet).cells.values()].map(({ value }) => value);

beforeEach(async () => {
  host = await openSituation(FINAL);
});

describe("entering explanations", () => {
  it("inserts the sheet with them in it, and the report has each with its cell", async () => {
    expect(await enter(entry())).toMatchObject({ kind: "entered", sheet: SHEET, kept: 0 });
    expect(filled()).toEqual([
      {
        [columns.id]: "N1a",
        [columns.year]: 2026,
        [columns.deviation]: TYPED.deviation,
        [columns.cause]: TYPED.cause,
        [columns.action]: TYPED.action,
        [columns.expected]: "2027",
        [columns.updated]: today(),
      },
    ]);
    expect(errorsIn(host)).toEqual([]);
    const requests = host.counts.requests;
    const made = await reportOf();
    // The look, the one read, the batch, and the print set-up.
    expect(host.counts.requests - requests).toBe(4);
    expect(made.missing).toEqual([]);
    const blocks = made.content.sections.find(({ id }) => id === "deviations")?.blocks ?? [];
    const said = blocks.flatMap((block) => (block.kind === "sentence" ? [block.sentence] : []));
    expect(said.find(({ text }) => text.includes("årsag"))).toEqual({
      text: `N1a, årsag: ${TYPED.cause}.`,
      cells: [`'${SHEET}'!${cellIn(host, TABLE, columns.cause, 0)}`],
    });
    expect(shownIn(made.sheet)).toContain(TYPED.cause);
  });

  it("is found where somebody has typed the first row by hand, in whichever row of the form, with no pane open", async () => {
    await insertSheet("explanations");
    await waitUntilIdle();
    const missingOf = async () => {
      const refused = await createReport();
      return refused.kind === "explanations-missing" ? refused.missing : refused.kind;
    };
    expect(await missingOf()).toMatchObject([{ measure: "N1a" }]);
    const { deviation, cause, action, expected } = TYPED;
    const third = cellIn(host, TABLE, columns.id, 2);
    await typeInto(SHEET, third, [["n1a ", 2026, deviation, "Målingen er fra maj", action]]);
    expect(await missingOf()).toMatchObject([{ measure: "N1a", parts: ["expected"] }]);
    await typeInto(SHEET, cellIn(host, TABLE, columns.expected, 2), [[Number(expected)]]);
    const made = await reportOf();
    expect(made.missing).toEqual([]);
    const cells = [...sheetOf(host, made.sheet).cells.values()].map(({ value }) => value);
    for (const said of [deviation, "Målingen er fra maj", expected]) expect(cells).toContain(said);
    // Entering in the pane goes over the typed row, which was the year's.
    const before = { ...TYPED, cause: "Målingen er fra maj" };
    expect(await enter(entry({ before, after: { ...TYPED, cause } }))).toMatchObject({
      kind: "entered",
      kept: 0,
    });
    expect(filled()).toHaveLength(1);
  });

  it("goes over the row of the goal and year, in three requests, and touches no other year's", async () => {
    await enter(entry(), entry({ year: 2027 }));
    const requests = host.counts.requests;
    const after = { ...TYPED, expected: "2028" };
    expect(await enter(entry({ before: TYPED, after }))).toMatchObject({ kind: "entered", kept: 0 });
    expect(host.counts.requests - requests).toBe(3);
    expect(filled().map((row) => [row[columns.year], row[columns.expected]])).toEqual([
      [2026, "2028"],
      [2027, "2027"],
    ]);
  });

  it("adds rows below those that are there, and what stands below them moves down unharmed", async () => {
    await insertSheet("explanations");
    await waitUntilIdle();
    const rows = recordsOf(host, TABLE).length;
    await typeInto(
      SHEET,
      cellIn(host, TABLE, columns.id, 0),
      Array.from({ length: rows - 1 }, (_, index) => ["R1", 2026, `${index}`, "a", "b", "c"]),
    );
    const { matter } = words.explanations.circumstances.columns;
    await typeInto(SHEET, cellIn(host, "KKR_Vaesentlige", matter, 0), [["Puljen er lukket"]]);
    await enter(entry(), entry({ after: { ...TYPED, measure: "N3" }, before: { ...BLANK, measure: "N3" } }));
    expect(recordsOf(host, TABLE)).toHaveLength(rows + 1);
    expect(
      filled()
        .slice(-2)
        .map((row) => row[columns.id]),
    ).toEqual(["N1a", "N3"]);
    expect(recordsOf(host, "KKR_Vaesentlige")[0]).toMatchObject({ [matter]: "Puljen er lukket" });
    expect(sentencesOf((await reportOf()).content)).toContain("Puljen er lukket.");
  });

  it("leaves what somebody has changed on the sheet meanwhile, and says so", async () => {
    await enter(entry());
    await typeInto(SHEET, cellIn(host, TABLE, columns.cause, 0), [["Rettet af en kollega"]]);
    const after = { ...TYPED, cause: "Min rettelse", action: "Ny handling" };
    expect(await enter(entry({ before: TYPED, after }))).toMatchObject({ kind: "entered", kept: 1 });
    expect(filled()).toMatchObject([
      { [columns.cause]: "Rettet af en kollega", [columns.action]: "Ny handling" },
    ]);
  });

  it("can be taken back, but for rows that somebody has changed since", async () => {
    await enter(entry());
    const before = recordsOf(host, TABLE);
    const change = entry({ before: TYPED, after: { ...TYPED, expected: "2028" } });
    const undo = async () => {
      const outcome = await enter(change, entry({ year: 2027 }));
      const entered = outcome.kind === "entered" ? outcome.entered : undefined;
      return entered ?? expect.fail("nothing was entered");
    };
    expect(await undoExplanations(await undo())).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(recordsOf(host, TABLE)).toEqual(before);
    const entered = await undo();
    await typeInto(SHEET, cellIn(host, TABLE, columns.cause, 1), [["Rettet siden"]]);
    const row = `${SHEET}!${cellIn(host, TABLE, columns.id, 1)}`;
    expect(await undoExplanations(entered)).toEqual({ kind: "undone", kept: [row] });
    await waitUntilIdle();
    expect(filled()).toMatchObject([
      { [columns.expected]: TYPED.expected },
      { [columns.cause]: "Rettet siden", [columns.action]: TYPED.action },
    ]);
  });

  it("keeps the day of an explanation with the text of it that somebody has changed since", async () => {
    await enter(entry());
    const updated = cellIn(host, TABLE, columns.updated, 0);
    await typeInto(SHEET, updated, [[today() - 90]]);
    const after = { ...TYPED, action: "Ny handling", expected: "2028" };
    const outcome = await enter(entry({ before: TYPED, after }), entry({ year: 2027 }));
    const { entered = expect.fail("nothing was entered") } = outcome.kind === "entered" ? outcome : {};
    await typeInto(SHEET, cellIn(host, TABLE, columns.action, 0), [["Rettet siden"]]);
    const row = `${SHEET}!${cellIn(host, TABLE, columns.id, 0)}`;
    expect(await undoExplanations(entered)).toEqual({ kind: "undone", kept: [row] });
    await waitUntilIdle();
    expect(filled()).toMatchObject([
      { [columns.action]: "Rettet siden", [columns.expected]: "2028", [columns.updated]: today() },
    ]);
  });

  it("can be taken back where its rows have been sorted since", async () => {
    await enter(entry({ after: { ...TYPED, measure: "N3" }, before: { ...BLANK, measure: "N3" } }));
    const before = filled();
    const outcome = await enter(entry(), entry({ year: 2027 }));
    const { entered = expect.fail("nothing was entered") } = outcome.kind === "entered" ? outcome : {};
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(TABLE).sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(filled().map((row) => row[columns.id])).toEqual(["N1a", "N1a", "N3"]);
    expect(await undoExplanations(entered)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(filled()).toEqual(before);
  });

  it("writes nothing where nothing was changed", async () => {
    await enter(entry());
    const before = copyOf(host);
    expect(await enter(entry({ before: TYPED }))).toMatchObject({ kind: "entered", kept: 0 });
    expect(copyOf(host)).toEqual(before);
  });

  it("is refused without the contract's sheets, and on a protected sheet changes nothing", async () => {
    await enter(entry());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange(cellIn(host, TABLE, columns.expected, 0)).format.protection.locked = true;
      sheet.protection.protect();
      await context.sync();
    });
    const before = copyOf(host);
    const after = { ...TYPED, expected: "2028" };
    await expect(enter(entry({ before: TYPED, after }))).rejects.toMatchObject({
      reason: "protected",
      undone: true,
    });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
    host = openAddIn();
    expect(await enter(entry())).toEqual({ kind: "no-workbook" });
  });
});

describe("what is typed on Forklaringer and Rapportvej", () => {
  /** Types under headers of a table's row. */
  async function type(table: string, sheet: string, row: number, typed: Readonly<Record<string, unknown>>) {
    for (const [header, value] of Object.entries(typed)) {
      await typeInto(sheet, cellIn(host, table, header, row), [[value]]);
    }
  }

  const missing = (outcome: ReportOutcome) => ("missing" in outcome ? outcome.missing : []);

  it("is in the report and in the next one, with what was changed in between; inserting again loses nothing", async () => {
    await insertSheet("explanations");
    await waitUntilIdle();
    await type(TABLE, SHEET, 2, {
      [columns.id]: "n1a",
      [columns.year]: 2026,
      [columns.deviation]: "2,8",
      [columns.cause]: "Udsat",
      [columns.action]: "I marts",
    });
    expect(missing(await createReport())).toMatchObject([
      { measure: "N1a", parts: ["expected"], given: { deviation: "2,8", cause: "Udsat" } },
    ]);
    await type(TABLE, SHEET, 2, { [columns.expected]: "2027" });
    // A goal's row of another year, and one without a year, explain nothing in this report.
    await type(TABLE, SHEET, 3, { [columns.id]: "N1a", [columns.year]: 2027, [columns.cause]: "Næste år" });
    await type(TABLE, SHEET, 4, { [columns.id]: "N1a", [columns.cause]: "Uden år" });
    await typeInto(SHEET, "C5", [["Det indstilles, at status drøftes."]]);
    const first = await reportOf();
    expect(first.missing).toEqual([]);
    const said = sentencesOf(first.content);
    expect(said[0]).toBe("Det indstilles, at status drøftes.");
    expect(said).toContain("N1a, årsag: Udsat.");
    expect(said.join(" ")).not.toMatch(/Næste år|Uden år/);
    expect(said.join(" ")).toContain("1 række på Forklaringer er ikke med");

    const typed = recordsOf(host, TABLE);
    expect(await insertSheet("explanations")).toEqual({ kind: "already-there", sheet: SHEET });
    expect(recordsOf(host, TABLE)).toEqual(typed);

    await type(TABLE, SHEET, 2, { [columns.cause]: "Udsat til foråret" });
    const second = await reportOf();
    expect(sentencesOf(second.content)).toContain("N1a, årsag: Udsat til foråret.");
    expect(shownIn(first.sheet)).toContain("Udsat");
    expect(shownIn(second.sheet)).toContain("Udsat til foråret");
  });

  it("counts deadlines back from the meeting, and prints the way and the dialogue where anything is entered", async () => {
    const { way, dialogue } = words.reportWay;
    const tab = words.tabs.reportWay;
    await insertSheet("reportWay");
    await waitUntilIdle();
    const bare = await reportOf({ handOverAnyway: true });
    expect(bare.content.sections.map(({ id }) => id)).not.toContain("way");
    await typeInto(tab, "B4", [[serial(2027, 3, 15)]]);
    await type("KKR_Rapportvej", tab, 0, { [way.columns.who]: "Controller" });
    await type("KKR_Rapportvej", tab, 1, { [way.columns.before]: 10 });
    await type("KKR_Rapportvej", tab, 2, { [way.columns.before]: "" });
    const due = recordsOf(host, "KKR_Rapportvej").map((row) => row[way.columns.due]);
    // 15 March 2027 less 42, 10, nothing, 21, 14 and no days.
    expect(due).toEqual([
      serial(2027, 2, 1),
      serial(2027, 3, 5),
      "",
      serial(2027, 2, 22),
      serial(2027, 3, 1),
      serial(2027, 3, 15),
      serial(2027, 3, 15),
    ]);
    const samso = recordsOf(host, "KKR_Dialog").findIndex((row) => row[dialogue.columns.name] === "Samsø");
    await type("KKR_Dialog", tab, samso, {
      [dialogue.columns.sent]: serial(2027, 1, 11),
      [dialogue.columns.agreed]: "Kontordag hver måned.",
    });
    const made = await reportOf({ handOverAnyway: true });
    const said = sentencesOf(made.content);
    expect(said).toContain("Samsø: sendt til høring 11. januar 2027; aftalt: Kontordag hver måned.");
    expect(said).toContain("Udarbejdet: ved Controller; frist 1. februar 2027.");
    expect(shownIn(made.sheet)).toContain(words.reportWay.way.steps.approved);
    expect(valueAt(host, tab, "A7")).toBe(way.note);
    expect(errorsIn(host)).toEqual([]);
  });

  it("leaves circumstances from before the year to earlier reports", async () => {
    const { date, matter, meaning } = words.explanations.circumstances.columns;
    await insertSheet("explanations");
    await waitUntilIdle();
    await type("KKR_Vaesentlige", SHEET, 0, { [date]: serial(2025, 12, 31), [matter]: "Fra før året" });
    await type("KKR_Vaesentlige", SHEET, 1, { [date]: serial(2026, 1, 1), [meaning]: "Nytår" });
    await type("KKR_Vaesentlige", SHEET, 2, { [matter]: "Uden dato" });
    const said = sentencesOf((await reportOf({ handOverAnyway: true })).content).join(" ");
    expect(said).toContain("1. januar 2026; betydning: Nytår.");
    expect(said).toContain("Uden dato.");
    expect(said).not.toContain("Fra før året");
  });
});
