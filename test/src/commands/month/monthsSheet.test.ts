import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import type { CellValue } from "../../../../workbench/model/cell";
import type { Host } from "../../../../workbench/host/host";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { besideLabel, cellIn, errorsIn, recordsOf, sheetOf, totalsOf, valueAt } from "../openAddIn";
import { SHEET_SCOPED_NAMES } from "../../../../src/sheets/plan/naming";
import { words } from "../../../words";

const { tabs, activity, sheets } = words;

const TOTAL = sheets.months.columns.total;

const MONTHS = sheets.months.columns.months;
const [jan = "", feb = "", mar = "", apr = "", , , , aug = "", , , , dec = ""] = MONTHS;

let host: Host;

async function open(date: string, csv: string): Promise<void> {
  host = await openContractWorkbook({ year: 2026, date });
  await insertSheet("months");
  await enterCsv(csv);
}

/** Enters something where a name points: one of the workbook's, or of the sheet's own. */
async function enter(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const known = name === SHEET_SCOPED_NAMES.monthsFigure ? worksheets.getItem(tabs.months).names : names;
    known.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

const choose = (figure: string) => enter(SHEET_SCOPED_NAMES.monthsFigure, figure);

function municipality(name: string) {
  const row = recordsOf(host, "KKR_Maaneder").find((each) => each[sheets.months.columns.name] === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

/** The months and the sum of a record that are not blank. */
function figures(row: Record<string, CellValue>): Record<string, CellValue> {
  return Object.fromEntries(
    [...MONTHS, TOTAL].filter((key) => row[key] !== "").map((key) => [key, row[key] ?? null]),
  );
}

/** The total row, by column. */
function totals(): Record<string, CellValue> {
  return figures(totalsOf(host, "KKR_Maaneder"));
}

/** The text above a month's header. */
function mark(month: string): CellValue {
  return valueAt(host, tabs.months, cellIn(host, "KKR_Maaneder", month, -2));
}

/** A line of the reconciliation, by the beginning of its label. */
function line(label: string): CellValue {
  return besideLabel(host, tabs.months, label)[0] ?? null;
}

/** A count on Målark, of the contract's first year. */
function countOnTargets(label: string): CellValue {
  return besideLabel(host, tabs.targets, label)[0] ?? null;
}

/** The sum of R1 while no unique firms are known. */
function guidancesOnTargets(): CellValue {
  const { id, actual } = words.targets;
  return recordsOf(host, "KKR_Maal").find((row) => row[id] === "R1")?.[actual] ?? null;
}

const CSV = [
  "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning",
  "2026-01;Aarhus;100;40;10;5;;",
  "2026-02;Århus Kommune;110;50;12;6;;",
  "2026-02;Aarhus;999;0;0;0;;dublet under et andet navn",
  "2026-01;Lemvig;4;;0;0;;kollektive mangler",
  "2026-01;Kolding;7;7;7;7;;ikke i kontrakten",
  "2025-12;Lemvig;50;0;0;0;;før kontrakten",
  "2026-08;Lemvig;60;2;;;;efter statusdatoen",
  "2026-03;Lemvig;1.5;2;0;0;;tal, der ikke kan læses",
  "2027-01;Lemvig;9;1;1;1;;næste år",
  "2026-04;Samsø;0;0;0;0;;nul er et tal",
].join("\n");

describe("Måneder", () => {
  beforeAll(() => open("2026-06-15", CSV));

  it("shows what counts, each figure once and in its month, and no error", () => {
    expect(figures(municipality("Aarhus"))).toEqual({
      [jan]: 100,
      [feb]: 110,
      [TOTAL]: 210,
    });
    expect(figures(municipality("Lemvig"))).toEqual({
      [jan]: 4,
      [aug]: 60,
      [TOTAL]: 64,
    });
    expect(errorsIn(host)).toEqual([]);
  });

  it("leaves blank what nobody has entered, and shows a zero that somebody has", () => {
    expect(figures(municipality("Favrskov"))).toEqual({});
    expect(figures(municipality("Samsø"))).toEqual({ [apr]: 0, [TOTAL]: 0 });
    expect(totals()).toEqual({
      [jan]: 104,
      [feb]: 110,
      [apr]: 0,
      [aug]: 60,
      [TOTAL]: 274,
    });
  });

  it("reconciles with what Målark counts up to the date of status", () => {
    expect(line(sheets.months.reconciliation.shown)).toBe(274);
    expect(line(sheets.months.reconciliation.ended)).toBe(214);
    expect(line(sheets.months.reconciliation.open)).toBe(60);
    expect(line(sheets.months.reconciliation.difference)).toBe(0);
    expect(countOnTargets(sheets.targets.counts.individual)).toBe(214);
    expect(line(sheets.targets.counts.leftOut)).toBe(3);
    expect(line(sheets.targets.counts.figuresLeftOut)).toBe(
      countOnTargets(sheets.targets.counts.figuresLeftOut),
    );
  });

  it("marks the months that have not ended at the date of status", () => {
    expect(MONTHS.map(mark)).toEqual([
      ...Array<string>(5).fill(""),
      ...Array<string>(7).fill(sheets.months.open),
    ]);
  });

  it.each([
    [
      activity.collective,
      { [jan]: 40, [feb]: 50, [TOTAL]: 90 },
      { [mar]: 2, [aug]: 2, [TOTAL]: 4 },
      sheets.targets.counts.collective,
      92,
    ],
    [
      sheets.targets.counts.guidances,
      { [jan]: 140, [feb]: 160, [TOTAL]: 300 },
      { [jan]: 4, [mar]: 2, [aug]: 62, [TOTAL]: 68 },
      "R1",
      306,
    ],
    [
      activity.growth,
      { [jan]: 10, [feb]: 12, [TOTAL]: 22 },
      { [jan]: 0, [mar]: 0, [TOTAL]: 0 },
      activity.growth,
      22,
    ],
    [
      activity.young,
      { [jan]: 5, [feb]: 6, [TOTAL]: 11 },
      { [jan]: 0, [mar]: 0, [TOTAL]: 0 },
      sheets.targets.counts.young,
      11,
    ],
    [
      activity.individual,
      { [jan]: 100, [feb]: 110, [TOTAL]: 210 },
      { [jan]: 4, [aug]: 60, [TOTAL]: 64 },
      sheets.targets.counts.individual,
      214,
    ],
  ])("shows %s where the user chooses so", async (figure, aarhus, lemvig, onTargets, ended) => {
    await choose(figure);
    expect(figures(municipality("Aarhus"))).toEqual(aarhus);
    expect(figures(municipality("Lemvig"))).toEqual(lemvig);
    expect(line(sheets.months.reconciliation.ended)).toBe(ended);
    expect(onTargets === "R1" ? guidancesOnTargets() : countOnTargets(onTargets)).toBe(ended);
    expect(line(sheets.months.reconciliation.difference)).toBe(0);
    expect(errorsIn(host)).toEqual([]);
  });

  it("says of a sum of two kinds how many rows have only one of them", async () => {
    expect(() => line(sheets.months.reconciliation.oneKind)).toThrow();
    await choose(sheets.targets.counts.guidances);
    // Lemvig's January has no collective figure, its March no individual one that can be read.
    expect(line(sheets.months.reconciliation.oneKind)).toBe(2);
    await choose(activity.individual);
  });

  it("shows nothing, and says why, where no figure of the list is chosen", async () => {
    await choose("Gæster");
    expect(totals()).toEqual({});
    expect(valueAt(host, tabs.months, "B3")).toBe(sheets.months.figureUnknown);
    expect(errorsIn(host)).toEqual([]);
    await choose("");
    expect(valueAt(host, tabs.months, "B3")).toBe(sheets.months.figureUnknown);
    await choose(activity.individual);
    expect(valueAt(host, tabs.months, "B3")).toBe(sheets.months.figure);
  });

  it("has a bar behind each municipality's sum, as long as the sum is large, and none behind the total", () => {
    const { conditionalFormats } = sheetOf(host, tabs.months);
    expect(conditionalFormats.map(({ area, rule }) => ({ ...area, kind: rule.kind }))).toEqual([
      { row: 5, column: 13, rows: 19, columns: 1, kind: "DataBar" },
    ]);
  });

  it("follows the chosen year", async () => {
    await enter("KKR_ValgtAar", 2027);
    expect(figures(municipality("Lemvig"))).toEqual({ [jan]: 9, [TOTAL]: 9 });
    expect(totals()).toEqual({ [jan]: 9, [TOTAL]: 9 });
    expect(line(sheets.months.reconciliation.ended)).toBe("");
    expect(line(sheets.months.reconciliation.open)).toBe(9);
    await enter("KKR_ValgtAar", 2026);
  });

  it("marks nothing and counts all where there is no date of status", async () => {
    await enter("KKR_Statusdato", "");
    expect(mark(dec)).toBe("");
    expect(line(sheets.months.reconciliation.ended)).toBe(274);
    expect(countOnTargets(sheets.targets.counts.individual)).toBe(274);
    await enter("KKR_Statusdato", 46_188);
  });

  it("shows no error whatever is pasted over the settings", async () => {
    for (const [name, sound] of [
      ["KKR_ValgtAar", 2026],
      ["KKR_Statusdato", 46_188],
    ] as const) {
      await enter(name, "'ikke et tal");
      expect(errorsIn(host)).toEqual([]);
      await enter(name, sound);
    }
    expect(totals()[TOTAL]).toBe(274);
  });

  it("notices a municipality's row that the user has deleted", async () => {
    await Excel.run(async (context) => {
      const rows = recordsOf(host, "KKR_Maaneder").map((row) => row[sheets.months.columns.name]);
      context.workbook.tables.getItem("KKR_Maaneder").rows.getItemAt(rows.indexOf("Lemvig")).delete();
      await context.sync();
    });
    expect(line(sheets.months.reconciliation.shown)).toBe(210);
    expect(line(sheets.months.reconciliation.difference)).toBe(210 - 274);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("Måneder with a year's figures", () => {
  beforeAll(() => open("2026-12-31", readFileSync("test/data/aktivitet-2026.csv", "utf8")));

  it("has the sums of Kommuner, municipality by municipality", () => {
    const sums = (table: string, column: string) =>
      recordsOf(host, table).map((row) => [row[sheets.months.columns.name], row[column]]);
    const months = sums("KKR_Maaneder", TOTAL);
    expect(months).toEqual(sums("KKR_Kommuner", words.municipalities.actual));
    expect(months.filter(([, sum]) => sum !== "").length).toBeGreaterThan(15);
  });

  it("keeps up with rows that are added, and with one deleted at the top", async () => {
    const before = Number(totals()[TOTAL]);
    const blank = { collective: null, growth: null, young: null, source: null, remark: null };
    await enterActivity([{ period: 46_357, municipality: "Samsø", individual: 17, ...blank }]);
    await waitUntilIdle();
    expect(figures(municipality("Samsø"))).toMatchObject({ [dec]: 17 });
    expect(totals()[TOTAL]).toBe(before + 17);
    const first = Number(recordsOf(host, "KKR_Aktivitet")[0]?.[activity.individual]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("4:4").delete("Up");
      await context.sync();
    });
    expect(totals()[TOTAL]).toBe(before + 17 - first);
    expect(errorsIn(host)).toEqual([]);
  });

  it("survives the deletion of a sheet row of its own", async () => {
    const before = Number(totals()[TOTAL]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.months).getRange("6:6").delete("Up");
      await context.sync();
    });
    const [first] = recordsOf(host, "KKR_Maaneder");
    expect(first?.[sheets.months.columns.name]).toBe("Hedensted");
    expect(Number(totals()[TOTAL])).toBeLessThan(before);
    expect(Number(first?.[jan])).toBe(8);
    expect(errorsIn(host)).toEqual([]);
    expect(sheetOf(host, tabs.months).tables).toHaveLength(1);
  });
});
