import { beforeEach, describe, expect, it } from "vitest";
import { isLateRow } from "../../../../src/activity/check/issue";
import { lockedByPlace } from "../../../../src/activity/check/lockedFigures";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { entered } from "../../activity/activityRows";
import { planActivityImport } from "../../activity/atOnce";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { besideLabel, columnBelow, recordsOf, targetRecords } from "../openAddIn";

const { tabs } = words;

let host: Host;

async function enter(rows: readonly (readonly unknown[])[], address: string): Promise<void> {
  await typeInto(tabs.activity, address, rows);
}

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

describe("a row that comes to a closed month", () => {
  const LATE = [JANUARY, "Odder", 50, 3, 2, 1, "CRM", ""];
  /** R1 counts guidances of both kinds. */
  const counted = () => {
    const { columns } = words.sheets.targets;
    return targetRecords(host).find((row) => row[columns.id] === "R1")?.[columns.actual];
  };
  const status = () => columnBelow(host, tabs.activity, words.sheets.activity.counted.status).slice(0, 2);

  beforeEach(async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-01-31" });
    await enter([[JANUARY, "Aarhus", 12, 3, 1, 1, "CRM", ""]], "A4");
    await lockPeriods(await checked(), JANUARY, "Indberettet");
    await enter([LATE], "A5");
    await waitUntilIdle();
  });

  it("enters no sum, is told of, and is cleared by its fix", async () => {
    expect(counted()).toBe(15);
    expect(status()).toEqual([words.sheets.activity.status.locked, words.sheets.activity.status.closed]);
    const found = await checked();
    const late = found.issues.filter(({ issue }) => issue.rule === "period-locked");
    expect(late.map(({ address, issue }) => [address, issue.expected])).toEqual([["A5", null]]);
    expect(found.leftOut.rows).toBe(1);
    const { targets, municipalities } = words.sheets;
    expect(besideLabel(host, tabs.targets, targets.counts.figuresLeftOut)).toEqual([4]);
    expect(besideLabel(host, tabs.municipalities, municipalities.reconciliation.leftOut)).toEqual([50, 1]);
    expect(besideLabel(host, tabs.municipalities, municipalities.reconciliation.difference)).toEqual([0, 0]);
    await fixFigures(found, late, "fix");
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Aktivitet")[1]?.[words.activity.municipality]).toBeNull();
    expect((await checked()).issues.filter(({ issue }) => issue.rule === "period-locked")).toEqual([]);
  });

  it("comes to one that nobody had a row in as to any other, typed or imported", async () => {
    const FEBRUARY = JANUARY + 31;
    const rowsOf = (found: CheckedFigures) =>
      found.issues.flatMap(({ issue }) =>
        issue.rule === "period-locked" && isLateRow(issue) ? [[issue.row, issue.received]] : [],
      );
    host = await openContractWorkbook({ year: 2026, date: "2026-03-31" });
    await enter([[JANUARY, "Aarhus", 12, 3, 1, 1, "CRM", ""]], "A4");
    // February and March have no rows; April is open.
    await lockPeriods(await checked(), FEBRUARY + 28, "Indberettet");
    const rows = [
      [FEBRUARY, "Odder", 50, 3, 2, 1, "CRM", ""],
      [FEBRUARY, "Skive", 7, 1, 1, 1, "CRM", ""],
    ];
    await enter(rows, "A5");
    await waitUntilIdle();
    expect(counted()).toBe(15);
    expect(status()).toEqual([words.sheets.activity.status.locked, words.sheets.activity.status.closed]);
    const found = await checked();
    expect(rowsOf(found)).toEqual([
      [5, "2026-02 Odder"],
      [6, "2026-02 Skive"],
    ]);
    const locked = lockedByPlace(found.figures.savedState.locked);
    const of = (period: number) => ({ row: 2, values: entered({ period, municipality: "Samsø" }).values });
    const plan = planActivityImport({
      existing: found.figures.activity.rows,
      incoming: [of(FEBRUARY + 28), { ...of(FEBRUARY + 59), row: 3 }],
      contract: contractInUse(),
      statusDate: FEBRUARY + 88,
      fix: false,
      ...(locked && { locked }),
    });
    expect(plan.added.map(({ row }) => row)).toEqual([3]);
    expect(new Set(plan.locked.map(({ fileRow }) => fileRow))).toEqual(new Set([2]));
    const odder = found.issues.filter((each) => isRevisable(each) && each.issue.row === 5);
    const revised = await reviseLocked(found, odder, "Eftermeldt");
    await waitUntilIdle();
    expect(counted()).toBe(68);
    expect(rowsOf(revised.checked)).toEqual([[6, "2026-02 Skive"]]);
  });

  it("counts once its figures are a revision, and where the months are opened again", async () => {
    const found = await checked();
    const late = found.issues.filter(isRevisable);
    const { checked: revised, revised: count } = await reviseLocked(found, late, "Eftermeldt");
    // One row is as many figures as it has.
    expect([late.length, count]).toEqual([1, 4]);
    await waitUntilIdle();
    expect(revised.issues.filter(({ issue }) => issue.rule === "period-locked")).toEqual([]);
    expect(counted()).toBe(68);
    const history = revised.figures.savedState.lockHistory;
    expect(history.map(({ revision }) => [revision?.column, revision?.from, revision?.to]).slice(1)).toEqual([
      ["individual", null, 50],
      ["collective", null, 3],
      ["growth", null, 2],
      ["young", null, 1],
    ]);
    await enter([[JANUARY, "Skive", 7, 1, 1, 1, "CRM", ""]], "A6");
    await waitUntilIdle();
    expect(counted()).toBe(68);
    await unlockPeriods(await checked(), "Rettelse fra Skive");
    await waitUntilIdle();
    expect(counted()).toBe(76);
  });
});
