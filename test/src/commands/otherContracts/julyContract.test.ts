import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { format as formatNumber } from "numfmt";
import { chosenYearFormat, yearFormat } from "../../../../src/sheets/plan/yearFormulas";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { readOverview } from "../../../../src/commands/readOverview";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { cellAddress } from "../../../../workbench/model/address";
import { keyColumn, keyRow } from "../../../../workbench/model/sheet";
import type { Host } from "../../../../workbench/host/host";
import { serial } from "../../serial";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeAtName } from "../contractWorkbook";
import { shippedPopulation } from "../../contract/shippedPopulation";
import {
  besideLabel,
  cellIn,
  errorsIn,
  recordsOf,
  sheetOf,
  targetRecords,
  totalsOf,
  valueAt,
} from "../openAddIn";

const FILE = "test/fixtures/cases/contracts/v06-july-start.json";
const { contract } = judgeContract(JSON.parse(readFileSync(FILE, "utf8")));
if (!contract) throw new Error(FILE);

/** Each municipality's, of the months from July to December. */
const MONTHS = ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"];
const row = (month: string, name: string) => `${month};${name};8;10;2;1`;
const rows = contract.municipalities.flatMap(({ name }) => MONTHS.map((month) => row(month, name)));
const OUTSIDE = [row("2026-06", "Odense"), row("2028-07", "Odense")];
const HEADER = "Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år";

let host: Host;

beforeAll(async () => {
  // 145.000 in all: ten municipalities of 10.000, 11.000 ... 19.000.
  setContractInUse(contract, {
    ...shippedPopulation,
    inhabitants: Object.fromEntries(
      contract.municipalities.map(({ code }, index) => [code, 10_000 + 1_000 * index]),
    ),
  });
  host = await openContractWorkbook({ date: "2026-12-31", individualTarget: 1450 });
  await insertSheet("months");
  await enterCsv([HEADER, ...rows, ...OUTSIDE].join("\n"));
});

afterAll(() => {
  setContractInUse();
});

const measure = (id: string, year = 2026) =>
  targetRecords(host).find((each) => each[words.targets.id] === id && each[words.targets.year] === year);

describe("a contract whose years begin on 1 July, at 31 December", () => {
  it("has no error cell, and its year is the one that the date lies in", () => {
    expect(errorsIn(host)).toEqual([]);
    const value = (label: string) => besideLabel(host, words.tabs.assumptions, label)[0];
    expect(value(words.sheets.assumptions.chosenYear[0] ?? "")).toBe(2026);
    expect(value(words.sheets.assumptions.yearStart[0] ?? "")).toBe(serial(2026, 7, 1));
    expect(value(words.sheets.assumptions.yearEnd[0] ?? "")).toBe(serial(2027, 6, 30));
    expect(value(words.sheets.assumptions.monthsEnded[0] ?? "")).toBe(6);
  });

  it("is chosen by a number that reads as the year is called", () => {
    const format = chosenYearFormat({ ...contract, years: [2026, 2027, 2028] });
    expect([2026, 2027, 2028].map((year) => formatNumber(format, year))).toEqual([
      "2026/27",
      "2027/28",
      "2028/29",
    ]);
    expect(chosenYearFormat({ ...contract, years: [2026] })).toBe(yearFormat(contract, 2026));
  });

  it("counts the year's own months, and targets to date by its 184 of 365 days", () => {
    // 10 municipalities, 6 months, 8 individual guidances and 2 courses a month.
    expect(measure("B1")).toMatchObject({ [words.targets.actual]: 480, [words.targets.target]: 1150 });
    expect(measure("B1")?.[words.targets.toDate]).toBeCloseTo((1150 * 184) / 365, 9);
    expect(measure("B1")?.[words.targets.forecast]).toBeCloseTo((480 * 365) / 184, 9);
    expect(measure("B1")?.[words.targets.asOf]).toBe(serial(2026, 12, 31));
    expect(measure("B2")?.[words.targets.actual]).toBe(120);
    expect(measure("B2")?.[words.targets.toDate]).toBeCloseTo((140 * 184) / 365, 9);
    // The year after has not begun, and what is not summed has no target to date.
    expect(measure("B1", 2027)).toMatchObject({ [words.targets.actual]: "", [words.targets.toDate]: 0 });
    expect(measure("A1")?.[words.targets.toDate]).toBe(null);
  });

  it("judges the municipalities over the same days, one of ten within the span", () => {
    // Targets of 100, 110 ... 190: at 184 days 50.4 to 95.8, of which 48 is within 5 % of the first alone.
    expect(measure("B4")?.[words.targets.actual]).toBe(9);
    const [first] = recordsOf(host, "KKR_Kommuner");
    expect(first?.[words.municipalities.actual]).toBe(48);
    expect(first?.[words.municipalities.toDate]).toBeCloseTo((100 * 184) / 365, 9);
  });

  it("shows months from July on, and years as they are called", () => {
    const headers = Object.keys(totalsOf(host, "KKR_Maaneder")).slice(1, 13);
    const { months } = words.sheets.months.columns;
    expect(headers).toEqual([...months.slice(6), ...months.slice(0, 6)]);
    const totals = headers.map((header) => totalsOf(host, "KKR_Maaneder")[header]);
    expect(totals).toEqual([80, 80, 80, 80, 80, 80, "", "", "", "", "", ""]);
    const marks = headers.map((header) =>
      valueAt(host, words.tabs.months, cellIn(host, "KKR_Maaneder", header, -2)),
    );
    expect(marks.filter((mark) => mark === words.sheets.months.open)).toHaveLength(6);
    expect(marks.indexOf(words.sheets.months.open)).toBe(6);
    expect(valueAt(host, words.tabs.targets, "A3")).toBe("2026/27");
    expect(String(valueAt(host, words.tabs.municipalities, "A2"))).toMatch(/^2026\/27 · /);
    const year = cellIn(host, "KKR_Aarstal", words.years.year, 0);
    const { cells } = sheetOf(host, words.tabs.assumptions);
    const shown = [...cells].find(([key]) => cellAddress(keyRow(key), keyColumn(key)) === year)?.[1];
    expect(shown?.style?.numberFormat).toBe('0"/27"');
  });

  it("finds months outside the contract's own years, and no report that is final in December", async () => {
    const checked = await checkFigures();
    if (checked.kind !== "checked") throw new Error(checked.kind);
    const outside = checked.issues.filter(({ issue }) => issue.rule === "period-outside");
    expect(outside.map(({ issue }) => issue.expected)).toEqual(["2026/27, 2027/28", "2026/27, 2027/28"]);
    expect(checked.issues.filter(({ issue }) => issue.severity === "error")).toHaveLength(2);
    await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
    expect(await createReport()).toMatchObject({ kind: "not-ended", year: 2026 });
    const early = await checkFigures();
    if (early.kind !== "checked") throw new Error(early.kind);
    expect(early.issues.find(({ issue }) => issue.rule === "final-too-early")?.issue.expected).toBe(
      "2027-06-30",
    );
    await typeAtName("KKR_Rapporttype", words.sheets.shared.provisional);
  });

  it("is reported and overlooked by its own year", async () => {
    const outcome = await readOverview();
    if (outcome.kind !== "known") throw new Error(outcome.kind);
    expect(outcome.overview).toMatchObject({ monthsEnded: 6, missing: [], lastDay: serial(2027, 6, 30) });
    const report = await createReport({ recipient: "kommune:410" });
    if (report.kind !== "created") throw new Error(report.kind);
    const said = [...sheetOf(host, report.sheet).cells.values()].map(({ value }) => String(value));
    expect(said.filter((text) => /juli-december|2026\/27/.test(text)).length).toBeGreaterThan(1);
    const ofAnotherYear = said.filter((text) =>
      /januar|\b202[5-7]\b(?!\/)/.test(text.replaceAll(/Resultatkontrakt 2026|31\. december 2026/g, "")),
    );
    expect(ofAnotherYear).toEqual([]);
    const whole = await createReport({ recipient: "kkr" });
    if (whole.kind !== "created") throw new Error(whole.kind);
    expect(besideLabel(host, whole.sheet, words.sheets.assumptions.chosenYear[0] ?? "")).toEqual(["2026/27"]);
  });
});
