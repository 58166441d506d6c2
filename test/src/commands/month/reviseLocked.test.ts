import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { importFigures } from "../../../../src/commands/importFigures";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { monthChecklist, reportNames } from "../../../../src/commands/month/monthChecklist";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import { undoKept } from "../../../../src/commands/undo/undoKept";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { openAddIn, recordsOf, targetRecords } from "../openAddIn";

const { tabs, targets } = words;
const AARHUS = "2026-01|751";

let host: Host;
let report = "";

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const locks = ({ issues }: CheckedFigures) =>
  issues
    .filter(({ issue }) => issue.rule === "period-locked")
    .map(({ issue }) => [issue.received, issue.fix]);
const log = () =>
  recordsOf(host, "KKR_Log").map((row) => [
    row[words.log.what],
    row[words.log.where],
    row[words.log.from],
    row[words.log.to],
  ]);
/** The firms with individual guidance that Målark counts, in the contract's order of measures. */
const counted = () =>
  targetRecords(host).find((row) => row[targets.id] === "R1" && row[targets.year] === 2026)?.[targets.actual];

/** One workbook for all: each test goes on from where the one before it has left. */
describe("a closed month", () => {
  beforeAll(async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-01-31" });
    await typeInto(tabs.activity, "A4", [
      [JANUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
      [JANUARY, "Odder", 4, 2, 3, 1, "", ""],
    ]);
    const made = await createReport();
    if (made.kind !== "created") throw new Error(made.kind);
    report = made.sheet;
    await waitUntilIdle();
  });

  it("was looked at before: who has figures, which have a source, and the reports that may have used them", async () => {
    const figures = await checked();
    const list = monthChecklist(figures, JANUARY);
    expect(list.missing).toHaveLength(17);
    expect(list.withoutSource).toEqual([{ row: 5, month: JANUARY, municipality: "Odder" }]);
    expect(list.errors).toEqual([]);
    // That their rows are absent is told once.
    expect(list.warnings.filter(({ issue }) => issue.rule === "row-gap")).toEqual([]);
    expect(reportNames(figures)).toEqual([report]);
  });

  it("keeps why it was closed and the report that used it", async () => {
    const figures = await lockPeriods(await checked(), JANUARY, "Indberettet", report);
    await waitUntilIdle();
    expect(figures.figures.savedState.lockHistory).toMatchObject([
      { until: JANUARY, reason: "Indberettet", report },
    ]);
    expect(log().at(-1)).toEqual([
      words.logged.lock,
      "til og med januar 2026",
      null,
      `Indberettet; brugt i ${report}`,
    ]);
  });

  it("reports a change, and counts the closed figure until the change is a revision", async () => {
    const before = counted();
    await typeInto(tabs.activity, "C4", [[20]]);
    const changed = await checked();
    expect(locks(changed)).toEqual([[20, 12]]);
    expect(counted()).toBe(before);
    const requests = host.counts.requests;
    const { checked: revised, revised: count } = await reviseLocked(
      changed,
      changed.issues.filter(isRevisable),
      "Rettelse fra Aarhus",
      report,
    );
    await waitUntilIdle();
    expect(count).toBe(1);
    // A read, a look at what is locked, and one write.
    expect(host.counts.requests - requests).toBe(3);
    expect(locks(revised)).toEqual([]);
    expect(locks(await checked())).toEqual([]);
    expect(counted()).toBe(Number(before) + 8);
    expect(revised.figures.savedState.locked?.figures[AARHUS]?.individual).toBe(20);
    expect(revised.figures.savedState.lockHistory.at(-1)).toMatchObject({
      until: JANUARY,
      reason: "Rettelse fra Aarhus",
      report,
      revision: { key: AARHUS, column: "individual", from: 12, to: 20 },
    });
    expect(log().at(-1)).toEqual([
      words.logged.revise,
      `Aktivitet!C4: Aarhus, januar 2026, Individuelle (Rettelse fra Aarhus; retter ${report})`,
      12,
      20,
    ]);
  });

  it("is closed with the figure of before once the revision is taken back, in a workbook opened anew as well", async () => {
    const before = host;
    // A pane that is opened anew finds what the workbook keeps.
    host = openAddIn({}, structuredClone(before.workbook));
    await waitUntilIdle();
    const undo = async () => {
      const last = (await inspectWorkbook()).done?.at(-1) ?? expect.fail("nothing is kept");
      expect(last.action).toBe("revise");
      return undoKept(last);
    };
    const isClosed = Number(counted());
    expect(await undo()).toEqual({ kind: "undone" });
    await waitUntilIdle();
    const figures = await checked();
    expect(locks(figures)).toEqual([[20, 12]]);
    expect(counted()).toBe(isClosed - 8);
    expect(figures.figures.savedState.locked?.figures[AARHUS]?.individual).toBe(12);
    expect(figures.figures.savedState.lockHistory.slice(-2)).toMatchObject([
      { reason: "Rettelse fra Aarhus", revision: { from: 12, to: 20 } },
      { reason: "Fortrudt: Rettelse fra Aarhus", report, revision: { key: AARHUS, from: 20, to: 12 } },
    ]);
    expect(log().at(-1)).toEqual([
      `Fortrudt: ${words.logged.revise}`,
      `Aktivitet!C4: Aarhus, januar 2026, Individuelle (Fortrudt: Rettelse fra Aarhus; retter ${report})`,
      20,
      12,
    ]);
    // The log alone still tells both, where settings are lost.
    for (const key of host.workbook.settings.keys())
      if (key !== "KKR.Contract") host.workbook.settings.delete(key);
    expect((await checked()).figures.lost?.history.map(({ revision }) => revision?.to)).toEqual([
      undefined,
      20,
      12,
    ]);
    host = openAddIn({}, structuredClone(before.workbook));
    await waitUntilIdle();
    // Revised again since, it stays; together with another figure that still stands, it is named.
    await typeInto(tabs.activity, "C4", [[22, 9]]);
    const first = await checked();
    await reviseLocked(first, first.issues.filter(isRevisable), "To tal");
    await typeInto(tabs.activity, "C4", [[23]]);
    const second = await checked();
    await reviseLocked(second, second.issues.filter(isRevisable), "Igen");
    const [earliest, both] =
      (await inspectWorkbook()).done?.filter(({ action }) => action === "revise") ?? [];
    if (!earliest || !both) throw new Error("not kept");
    expect(await undoKept(earliest)).toEqual({ kind: "changed-since", cells: 1 });
    expect(await undoKept(both)).toEqual({ kind: "undone", kept: ["Aarhus, januar 2026, Individuelle"] });
    expect((await checked()).figures.savedState.locked?.figures[AARHUS]).toMatchObject({
      individual: 23,
      collective: 6,
    });
    // Once months are open, there is nothing that it was a revision of.
    await unlockPeriods(await checked(), "Åbnet");
    expect((await inspectWorkbook()).done?.map(({ action }) => action)).toEqual(["report"]);
    host = openAddIn({}, structuredClone(before.workbook));
    await waitUntilIdle();
  });

  it("has another change reported beside the revised figure, and no text as a revision", async () => {
    await typeInto(tabs.activity, "C4", [[21]]);
    expect(locks(await checked())).toEqual([[21, 20]]);
    await typeInto(tabs.activity, "C4", [["mange"]]);
    const figures = await checked();
    expect(figures.issues.filter(isRevisable)).toEqual([]);
    const lines = log().length;
    expect((await reviseLocked(figures, figures.issues, "Forsøg")).revised).toBe(0);
    expect(log()).toHaveLength(lines);
  });

  it("keeps every revision when it is opened again", async () => {
    const opened = await unlockPeriods(await checked(), "Nyt år");
    expect(opened.figures.savedState.lockHistory.map(({ until, revision }) => [until, revision?.to])).toEqual(
      [
        [JANUARY, undefined],
        [JANUARY, 20],
        [null, undefined],
      ],
    );
  });

  it("tells of the revision, and of files, in the annex of the next report", async () => {
    const csv = [Object.values(words.activity).join(";"), "2026-01;Skive;9;6;7;2;Rapport;"].join("\n");
    const source = { kind: "file", bytes: new TextEncoder().encode(csv), name: "skive.csv" } as const;
    const proposal = await prepareImport(source, { choices: {}, fix: true });
    if (proposal.kind !== "proposal") throw new Error(proposal.kind);
    await importFigures(proposal, true);
    const made = await createReport();
    if (made.kind !== "created") throw new Error(made.kind);
    const blocks = made.content.sections.find(({ id }) => id === "method")?.blocks ?? [];
    const lines = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
    const sha256 = createHash("sha256").update(csv).digest("hex");
    expect(lines.slice(-4)).toEqual([
      words.record.revisions,
      expect.stringMatching(
        new RegExp(
          `^Aarhus, januar 2026, Individuelle: 12 er blevet 20, .*\\. Begrundelse: Rettelse fra Aarhus\\. Retter ${report}$`,
        ),
      ),
      words.record.imports,
      expect.stringMatching(
        new RegExp(
          `^skive\\.csv; .*; 1 række; Individuelle 9; Kollektive 6; Vækstforløb 7; Under 3 år 2; SHA-256 ${sha256}$`,
        ),
      ),
    ]);
  });
});
