import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { explainCell } from "../../../src/commands/explainCell";
import { lockPeriods } from "../../../src/commands/month/lockPeriods";
import { readFollowUp } from "../../../src/commands/readFollowUp";
import { readOverview } from "../../../src/commands/readOverview";
import { selectPlace } from "../../../src/commands/reports/selectPlace";
import { showSheet } from "../../../src/commands/showSheet";
import { serialOfIsoDate } from "../../../src/calc/serialDate";
import { words } from "../../words";
import { openSituation, reportOf } from "../report/reportWorkbook";
import { openAddIn, recordsOf } from "./openAddIn";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;

async function overview() {
  const outcome = await readOverview();
  if (outcome.kind !== "known") throw new Error(outcome.kind);
  return outcome.overview;
}

describe("an overview of a workbook", () => {
  it("is none where our sheets are not in it", async () => {
    openAddIn();
    expect(await readOverview()).toEqual({ kind: "no-workbook" });
    expect(await readFollowUp()).toEqual({ kind: "no-workbook" });
    expect(await showSheet("assumptions")).toBe(false);
  });

  it("tells figures, locks and reports as they come, in three requests, and changes nothing", async () => {
    const host = await openSituation(HALF_YEAR);
    const before = host.counts.requests;
    const first = await overview();
    expect(host.counts.requests - before).toBe(3);
    expect(first).toMatchObject({
      year: 2026,
      statusDate: serialOfIsoDate("2026-06-30"),
      monthsEnded: 6,
      withFigures: 19,
      municipalities: 19,
      missing: [],
      hasIndividualTarget: true,
      lockedUntil: undefined,
      reports: [],
    });
    const checked = await checkFigures();
    if (checked.kind !== "checked") throw new Error(checked.kind);
    await lockPeriods(checked, serialOfIsoDate("2026-06-01"));
    const { sheet } = await reportOf();
    const followUp = await readFollowUp();
    if (followUp.kind !== "known") throw new Error(followUp.kind);
    const shown = recordsOf(host, "KKR_Maal").find((row) => row[words.targets.id] === "R1");
    const r1 = followUp.facts.measures.find(({ measure }) => measure.id === "R1");
    expect(r1?.forecast?.value).toBe(shown?.[words.targets.forecast]);
    expect(r1?.owner?.text ?? "").toBe(shown?.[words.targets.owner]);
    await selectPlace(r1?.actual?.cell ?? "");
    const told = await explainCell("da-DK");
    if (told.kind !== "origin") throw new Error(told.kind);
    const sums = told.origin.parts.slice(0, 2).map(({ text }) => Number(text.replace(/.*: |\./g, "")));
    expect(sums).toHaveLength(2);
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(shown?.[words.targets.actual]);
    expect(await overview()).toMatchObject({
      lockedUntil: serialOfIsoDate("2026-06-01"),
      reports: [{ name: sheet, isMunicipal: false, isOfStatus: true, isOutdated: false }],
      updateWaits: false,
    });
    // A report is known by its mark, whatever somebody calls it.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Til mødet";
      await context.sync();
    });
    expect((await overview()).reports.map(({ name }) => name)).toEqual(["Til mødet"]);
  });

  it("tells of a report that it is outdated, until it is made again, and of the last for each recipient", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Aktivitet");
      table.columns.getItem(words.activity.individual).getDataBodyRange().getCell(0, 0).values = [[999]];
      await context.sync();
    });
    const before = host.counts.requests;
    expect((await overview()).reports).toEqual([
      { name: sheet, isMunicipal: false, isOfStatus: true, isOutdated: true },
    ]);
    expect(host.counts.requests - before).toBe(3);
    const again = await reportOf();
    expect((await overview()).reports).toEqual([
      { name: again.sheet, isMunicipal: false, isOfStatus: true, isOutdated: false },
    ]);
    expect(again.sheet).not.toBe(sheet);
  });

  it("names who lacks which months, and says where no date of status is typed", async () => {
    await openSituation({ file: "gaps-2026.csv", date: "2026-06-30" });
    const { missing, hasIndividualTarget } = await overview();
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ months }) => months.every((month) => month >= 1 && month <= 6))).toBe(true);
    expect(hasIndividualTarget).toBe(false);
    await openSituation({ ...HALF_YEAR, chosen: { KKR_Statusdato: "" } });
    // Earlier commands can be taken back all the same, and the sheets that are there are not offered anew.
    expect(await readOverview()).toMatchObject({
      kind: "no-status-date",
      undoable: { done: [] },
      parts: expect.arrayContaining(["targets", "activity"]),
    });
  });

  it("leads to a sheet of ours whatever it is called", async () => {
    const host = await openSituation(HALF_YEAR);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.assumptions).name = "Mine valg";
      await context.sync();
    });
    expect(await showSheet("assumptions")).toBe(true);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Mine valg");
    expect(host.workbook.sheets.some(({ name }) => name === "Mine valg")).toBe(true);
  });
});
