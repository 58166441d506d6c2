import { beforeEach, expect, it } from "vitest";
import { reportOf } from "../../report/reportWorkbook";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { makeHandover } from "../../../../src/commands/makeHandover";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import { muteIssue, unmuteIssue } from "../../../../src/commands/muteIssue";
import { readOverview } from "../../../../src/commands/readOverview";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { recordsOf, targetRecords } from "../openAddIn";

const { tabs, targets } = words;
const FEBRUARY = serial(2026, 2, 1);

let host: Host;

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const told = ({ issues }: CheckedFigures, rule: string) =>
  issues.filter(({ issue }) => issue.rule === rule).map(({ issue }) => issue);
const counted = () =>
  targetRecords(host).find((row) => row[targets.id] === "R1" && row[targets.year] === 2026)?.[targets.actual];
const lockTold = () =>
  recordsOf(host, "KKR_Overlevering").find(
    (row) => row[words.handover.columns.topic] === words.handover.topics.lock,
  )?.[words.handover.columns.detail];

async function overviewLock() {
  const outcome = await readOverview();
  return outcome.kind === "known" ? outcome.overview.lockedUntil : outcome.kind;
}

/** January's figures are closed up to February, of which there are none; then another figure is typed. */
beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
  await typeInto(tabs.activity, "A4", [
    [JANUARY, "Aarhus", 12, 3, "", "", "CRM", ""],
    [JANUARY, "Skive", 5, 3, "", "", "CRM", ""],
  ]);
  await lockPeriods(await checked(), FEBRUARY, "Indberettet");
  await waitUntilIdle();
  expect(counted()).toBe(23);
  expect(told(await checked(), "locks-lost")).toEqual([]);
  host.workbook.settings.clear();
  await typeInto(tabs.activity, "C4", [[20]]);
});

it("are told where their settings are gone, and guard their figures as before", async () => {
  const figures = await checked();
  expect(counted()).toBe(23);
  expect(told(figures, "locks-lost")).toMatchObject([{ severity: "error", expected: "2026-01, 2026-02" }]);
  expect(told(figures, "period-locked")).toMatchObject([{ received: 20, fix: 12 }]);
  expect(figures.lockedUntil).toBe(FEBRUARY);
  expect(figures.figures.savedState.lockHistory).toMatchObject([{ until: FEBRUARY, reason: "Indberettet" }]);
  expect(await overviewLock()).toBe(FEBRUARY);
  await makeHandover();
  await waitUntilIdle();
  expect(lockTold()).toBe("Til og med februar 2026; Indberettet");
});

it("are taken over by closing the same month again, with what the log tells of them", async () => {
  await lockPeriods(await checked(), FEBRUARY, "Taget over");
  await waitUntilIdle();
  const figures = await checked();
  expect(told(figures, "locks-lost")).toEqual([]);
  expect(told(figures, "period-locked")).toMatchObject([{ received: 20, fix: 12 }]);
  const { lockHistory } = figures.figures.savedState;
  expect(lockHistory.map(({ until, reason }) => [until, reason])).toEqual([
    [FEBRUARY, "Indberettet"],
    [FEBRUARY, "Taget over"],
  ]);
});

it("can be revised and opened", async () => {
  const found = await checked();
  await reviseLocked(found, found.issues.filter(isRevisable), "Rettelse fra Aarhus");
  await waitUntilIdle();
  expect(counted()).toBe(31);
  host.workbook.settings.clear();
  await typeInto(tabs.activity, "C4", [[40]]);
  const opened = await unlockPeriods(await checked(), "Tallet var forkert");
  await waitUntilIdle();
  expect(counted()).toBe(51);
  expect(opened.lockedUntil).toBeUndefined();
  expect(told(await checked(), "locks-lost")).toEqual([]);
  expect(await overviewLock()).toBeUndefined();
});

it("keep their revisions, as the log tells them, whether the months are closed or open", async () => {
  const found = await checked();
  const { checked: revised } = await reviseLocked(
    found,
    found.issues.filter(isRevisable),
    "Rettelse (fra Aarhus): 8, ikke 0",
  );
  await waitUntilIdle();
  const revision = { key: "2026-01|751", column: "individual", from: 12, to: 20 };
  expect(revised.figures.savedState.lockHistory.at(-1)).toMatchObject({ revision });
  const why = { until: FEBRUARY, reason: "Rettelse (fra Aarhus): 8, ikke 0", revision };
  host.workbook.settings.clear();
  expect((await checked()).figures.savedState.lockHistory.at(-1)).toMatchObject(why);
  const opened = await unlockPeriods(await checked(), "Tallet var forkert");
  const kept = [{ until: FEBRUARY }, why, { until: null, reason: "Tallet var forkert" }];
  expect(opened.figures.savedState.lockHistory).toMatchObject(kept);
  await waitUntilIdle();
  host.workbook.settings.clear();
  await typeInto(tabs.activity, "C5", [[6]]);
  const figures = await checked();
  expect(told(figures, "locks-lost")).toEqual([]);
  expect(figures.figures.savedState.lockHistory).toMatchObject(kept);
  await lockPeriods(figures, FEBRUARY, "Lukket igen");
  await waitUntilIdle();
  expect((await checked()).figures.savedState.lockHistory).toMatchObject([
    ...kept,
    { reason: "Lukket igen" },
  ]);
});

it("are told to lack the revisions that an earlier version's log names by their cell alone", async () => {
  const found = await checked();
  await reviseLocked(found, found.issues.filter(isRevisable), "Rettelse fra Aarhus");
  await waitUntilIdle();
  host.workbook.settings.clear();
  expect(told(await checked(), "revisions-lost")).toEqual([]);
  const lines = recordsOf(host, "KKR_Log");
  const at = lines.findIndex((row) => row[words.log.what] === words.logged.revise);
  await typeInto(words.lists.log.sheet, `C${5 + at}`, [["Aktivitet!C4 (Rettelse fra Aarhus)"]]);
  const figures = await checked();
  expect(told(figures, "revisions-lost")).toMatchObject([{ severity: "warning", expected: 1 }]);
  await lockPeriods(figures, FEBRUARY, "Taget over");
  await waitUntilIdle();
  expect(told(await checked(), "revisions-lost")).toEqual([]);
});

it("are told even where the log is gone with the settings", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(words.lists.log.sheet).delete();
    await context.sync();
  });
  expect(told(await checked(), "locks-lost")).toMatchObject([{ expected: "2026-01, 2026-02" }]);
  expect(await overviewLock()).toBe(FEBRUARY);
  await makeHandover();
  await waitUntilIdle();
  expect(lockTold()).toBe("Til og med februar 2026");
});

it("are told with the issues that somebody had hidden, once", async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
  await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 12, -3, "", "", "CRM", ""]]);
  const before = await checked();
  const [first, second] = before.issues.filter(({ issue }) => issue.row !== null);
  if (!first || !second) throw new Error("Two issues are needed.");
  const hidden = await muteIssue(await muteIssue(before, first, "Aftalt"), second, "Set");
  await unmuteIssue(hidden, second);
  expect(told(await checked(), "mutes-lost")).toEqual([]);
  host.workbook.settings.clear();
  const figures = await checked();
  expect(told(figures, "mutes-lost")).toMatchObject([{ severity: "warning", expected: 1 }]);
  await muteIssue(figures, first, "Aftalt");
  expect(told(await checked(), "mutes-lost")).toEqual([]);
});

it("stand in the report's annex with the revisions, and imports are told to be lost", async () => {
  const found = await checked();
  await reviseLocked(found, found.issues.filter(isRevisable), "Rettelse fra Aarhus");
  const bytes = new TextEncoder().encode(
    `${Object.values(words.activity).slice(0, 6).join(";")}\n2026-04;Odder;5;1;1;0`,
  );
  const proposal = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  await importFigures(proposal.kind === "proposal" ? proposal : expect.fail(proposal.kind), true);
  await waitUntilIdle();
  const annex = async () => {
    const { content } = await reportOf();
    return content.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "text" ? block.text : []))
      .filter((text) => /tal.csv|Log nævner|er blevet/.test(text))
      .map((text) => text.replace(/;.*/, ""));
  };
  const revised = expect.stringMatching(/^Aarhus, januar 2026, .*: 12 er blevet 20/) as string;
  expect(await annex()).toEqual([revised, "tal.csv"]);
  host.workbook.settings.clear();
  expect(await annex()).toEqual([
    revised,
    "Arket Log nævner 1 import, som ikke længere findes i filens indstillinger",
  ]);
  expect(told(await checked(), "imports-lost")).toMatchObject([{ severity: "warning", expected: 1 }]);
});
