import { beforeAll, describe, expect, it } from "vitest";
import { insertSheet } from "../../../src/commands/insertSheet";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { serial } from "../serial";
import { openContractWorkbook } from "./contractWorkbook";
import { recordsOf, sheetOf, valueAt } from "./openAddIn";
import { words } from "../../words";

let host: Host;

beforeAll(async () => {
  host = await openContractWorkbook();
  await insertSheet("meetings");
  await waitUntilIdle();
});

/** Whether the rule of a column's first row allows an entry. */
async function allows(column: string, entry: string | number): Promise<boolean> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("KKR_Forloeb").columns.getItem(column).getDataBodyRange();
    const cell = body.getCell(0, 0);
    cell.values = [[entry]];
    const rule = cell.dataValidation.load("valid");
    await context.sync();
    const isAllowed = rule.valid;
    cell.clear("Contents");
    await context.sync();
    return isAllowed;
  });
}

describe("Forløb", () => {
  it.each<[string, string | number]>([
    [words.meetings.date, serial(2026, 6, 30)],
    ["CVR", "40084606"],
    ["CVR", "DK 40 08 46 06"],
    ["CVR", "dk40084606"],
    ["CVR", "01234567"],
    ["CVR", 40084606],
    ["CVR", ""],
    [words.meetings.municipality, "Ringkøbing-Skjern"],
    [words.meetings.kind, "individuel"],
    [words.meetings.kind, "Kollektiv"],
    [words.meetings.growth, "ja"],
    [words.meetings.growth, "nej"],
    [words.meetings.founded, serial(2024, 3, 1)],
    [words.meetings.founded, serial(1931, 5, 1)],
    [words.meetings.founded, ""],
  ])("takes in %s: %s", async (column, entry) => {
    expect(await allows(column, entry)).toBe(true);
  });

  it.each<[string, string | number]>([
    [words.meetings.date, "snart"],
    [words.meetings.date, 20260630],
    ["CVR", "4008460"],
    ["CVR", "1004008460"],
    ["CVR", "4008460X"],
    ["CVR", "01-01-26"],
    ["CVR", "12345,67"],
    ["CVR", "1234E567"],
    [words.meetings.municipality, "Kolding"],
    [words.meetings.kind, "telefonisk"],
    [words.meetings.growth, "måske"],
    // A year alone would be a day in 1905.
    [words.meetings.founded, 2024],
  ])("refuses in %s: %s", async (column, entry) => {
    expect(await allows(column, entry)).toBe(false);
  });

  it("keeps a number's leading zero and a reference that looks like a date", async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KKR_Forloeb").getDataBodyRange();
      body.getCell(0, 1).values = [["01234567"]];
      body.getCell(0, 7).values = [["2026-01"]];
      await context.sync();
    });
    expect(recordsOf(host, "KKR_Forloeb")[0]).toMatchObject({
      [words.meetings.cvr]: "01234567",
      [words.meetings.reference]: "2026-01",
    });
  });

  it("says what it is for, and names the sheet that can be derived from it", () => {
    expect(valueAt(host, words.tabs.meetings, "A2")).toContain(words.tabs.activity);
  });

  it("gives rows beyond the blank ones the look and the rules of those", async () => {
    await Excel.run(async (context) => {
      const meetings = Array.from({ length: 5 }, () => [
        46_030,
        "40084606",
        "A",
        "Aarhus",
        "individuel",
        "nej",
        "",
        "",
      ]);
      context.workbook.tables.getItem("KKR_Forloeb").rows.add(undefined, meetings);
      await context.sync();
    });
    const sheet = sheetOf(host, words.tabs.meetings);
    expect(recordsOf(host, "KKR_Forloeb")).toHaveLength(25);
    expect(sheet.cells.get((3 + 24) * 16_384)?.style).toMatchObject({
      named: "KKR Indtastning",
      numberFormat: "dd-mm-yyyy",
    });
    expect(sheet.validations).toHaveLength(6);
    for (const { area } of sheet.validations) expect(area.rows).toBe(25);
  });
});
