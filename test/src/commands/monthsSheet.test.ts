import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { enterActivity } from "../../../src/commands/enterActivity";
import { insertSheet } from "../../../src/commands/insertSheet";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { CellValue } from "../../../workbench/model/cell";
import type { Host } from "../../../workbench/host/host";
import { enterCsv, openContractWorkbook } from "./contractWorkbook";
import { besideLabel, cellIn, errorsIn, recordsOf, sheetOf, totalsOf, valueAt } from "./openAddIn";
import { sheetTexts } from "../../../src/language/sheets/sheets";

const {
  activity: { columns },
  municipalities,
} = sheetTexts("da");

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

let host: Host;

async function open(date: string, csv: string): Promise<void> {
  host = await openContractWorkbook({ year: 2026, date });
  await insertSheet("months");
  await enterCsv(csv);
}

/** Enters something where a user would: in a cell of the sheet's own, or where a name points. */
async function enter(place: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = place.startsWith("KKR_")
      ? names.getItem(place).getRange()
      : worksheets.getItem("Måneder").getRange(place);
    range.values = [[value]];
    await context.sync();
  });
}

const choose = (figure: string) => enter("B8", figure);

function municipality(name: string) {
  const row = recordsOf(host, "KKR_Maaneder").find((each) => each["Kommune"] === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

/** The months and the sum of a record that are not blank. */
function figures(row: Record<string, CellValue>): Record<string, CellValue> {
  return Object.fromEntries(
    [...MONTHS, "I alt"].filter((key) => row[key] !== "").map((key) => [key, row[key] ?? null]),
  );
}

/** The total row, by column. */
function totals(): Record<string, CellValue> {
  return figures(totalsOf(host, "KKR_Maaneder"));
}

/** What stands above a month's header. */
function mark(month: string): CellValue {
  return valueAt(host, "Måneder", cellIn(host, "KKR_Maaneder", month, -2));
}

/** A line of the reconciliation, by the beginning of its label. */
function line(label: string): CellValue {
  return besideLabel(host, "Måneder", label)[0] ?? null;
}

/** A count on Målark, of the contract's first year. */
function countOnTargets(label: string): CellValue {
  return besideLabel(host, "Målark", label)[0] ?? null;
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
    expect(figures(municipality("Aarhus"))).toEqual({ jan: 100, feb: 110, "I alt": 210 });
    expect(figures(municipality("Lemvig"))).toEqual({ jan: 4, aug: 60, "I alt": 64 });
    expect(errorsIn(host)).toEqual([]);
  });

  it("leaves blank what nobody has entered, and shows a zero that somebody has", () => {
    expect(figures(municipality("Favrskov"))).toEqual({});
    expect(figures(municipality("Samsø"))).toEqual({ apr: 0, "I alt": 0 });
    expect(totals()).toEqual({ jan: 104, feb: 110, apr: 0, aug: 60, "I alt": 274 });
  });

  it("reconciles with what Målark counts up to the date of status", () => {
    expect(line("Vist ovenfor")).toBe(274);
    expect(line("Heraf måneder, der er slut")).toBe(214);
    expect(line("Heraf måneder, der ikke er slut")).toBe(60);
    expect(line("Forskel")).toBe(0);
    expect(countOnTargets("Individuelle vejledninger")).toBe(214);
    expect(line("Rækker på Aktivitet")).toBe(3);
    expect(line("Tal på Aktivitet")).toBe(countOnTargets("Tal på Aktivitet, der ikke tælles med (alle år)"));
  });

  it("marks the months that have not ended at the date of status", () => {
    expect(MONTHS.map(mark)).toEqual([...Array<string>(5).fill(""), ...Array<string>(7).fill("ikke slut")]);
  });

  it.each([
    [
      columns.collective,
      { jan: 40, feb: 50, "I alt": 90 },
      { mar: 2, aug: 2, "I alt": 4 },
      "Deltagelser i kollektiv vejledning",
      92,
    ],
    [
      "Vejledninger i alt",
      { jan: 140, feb: 160, "I alt": 300 },
      { jan: 4, mar: 2, aug: 62, "I alt": 68 },
      "Vejledninger i alt",
      306,
    ],
    ["Vækstforløb", { jan: 10, feb: 12, "I alt": 22 }, { jan: 0, mar: 0, "I alt": 0 }, "Vækstforløb", 22],
    [
      columns.young,
      { jan: 5, feb: 6, "I alt": 11 },
      { jan: 0, mar: 0, "I alt": 0 },
      "Vejledninger af virksomheder under 3 år",
      11,
    ],
    [
      columns.individual,
      { jan: 100, feb: 110, "I alt": 210 },
      { jan: 4, aug: 60, "I alt": 64 },
      "Individuelle vejledninger",
      214,
    ],
  ])("shows %s where the user chooses so", async (figure, aarhus, lemvig, onTargets, ended) => {
    await choose(figure);
    expect(figures(municipality("Aarhus"))).toEqual(aarhus);
    expect(figures(municipality("Lemvig"))).toEqual(lemvig);
    expect(line("Heraf måneder, der er slut")).toBe(ended);
    expect(countOnTargets(onTargets)).toBe(ended);
    expect(line("Forskel")).toBe(0);
    expect(errorsIn(host)).toEqual([]);
  });

  it("says of a sum of two kinds how many rows have only one of them", async () => {
    expect(() => line("Rækker i året")).toThrow();
    await choose("Vejledninger i alt");
    // Lemvig's January has no collective figure, its March no individual one that can be read.
    expect(line("Rækker i året")).toBe(2);
    await choose(columns.individual);
  });

  it("shows nothing, and says why, where no figure of the list is chosen", async () => {
    await choose("Gæster");
    expect(totals()).toEqual({});
    expect(besideLabel(host, "Måneder", "Vælg tal").at(-1)).toBe("Vælg et af tallene på listen i feltet");
    expect(errorsIn(host)).toEqual([]);
    await choose("");
    expect(besideLabel(host, "Måneder", "Vælg tal").at(-1)).toBe("Vælg et af tallene på listen i feltet");
    await choose(columns.individual);
    expect(besideLabel(host, "Måneder", "Vælg tal").at(-1)).toBe("");
  });

  it("has a bar behind each municipality's sum, as long as the sum is large, and none behind the total", () => {
    const { conditionalFormats } = sheetOf(host, "Måneder");
    expect(conditionalFormats.map(({ area, rule }) => ({ ...area, kind: rule.kind }))).toEqual([
      { row: 10, column: 14, rows: 19, columns: 1, kind: "DataBar" },
    ]);
  });

  it("follows the chosen year", async () => {
    await enter("KKR_ValgtAar", 2027);
    expect(figures(municipality("Lemvig"))).toEqual({ jan: 9, "I alt": 9 });
    expect(totals()).toEqual({ jan: 9, "I alt": 9 });
    expect(line("Heraf måneder, der er slut")).toBe("");
    expect(line("Heraf måneder, der ikke er slut")).toBe(9);
    await enter("KKR_ValgtAar", 2026);
  });

  it("marks nothing and counts all where there is no date of status", async () => {
    await enter("KKR_Statusdato", "");
    expect(mark("dec")).toBe("");
    expect(line("Heraf måneder, der er slut")).toBe(274);
    expect(countOnTargets("Individuelle vejledninger")).toBe(274);
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
    expect(totals()["I alt"]).toBe(274);
  });

  it("notices a municipality's row that the user has deleted", async () => {
    await Excel.run(async (context) => {
      const rows = recordsOf(host, "KKR_Maaneder").map((row) => row["Kommune"]);
      context.workbook.tables.getItem("KKR_Maaneder").rows.getItemAt(rows.indexOf("Lemvig")).delete();
      await context.sync();
    });
    expect(line("Vist ovenfor")).toBe(210);
    expect(line("Forskel")).toBe(210 - 274);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("Måneder with a year's figures", () => {
  beforeAll(() => open("2026-12-31", readFileSync("test/data/aktivitet-2026.csv", "utf8")));

  it("has the sums of Kommuner, municipality by municipality", () => {
    const sums = (table: string, column: string) =>
      recordsOf(host, table).map((row) => [row["Kommune"], row[column]]);
    const months = sums("KKR_Maaneder", "I alt");
    expect(months).toEqual(sums("KKR_Kommuner", municipalities.columns.actual));
    expect(months.filter(([, sum]) => sum !== "").length).toBeGreaterThan(15);
  });

  it("keeps up with rows that are added, and with one deleted at the top", async () => {
    const before = Number(totals()["I alt"]);
    const blank = { collective: null, growth: null, young: null, source: null, remark: null };
    await enterActivity([{ period: 46_357, municipality: "Samsø", individual: 17, ...blank }]);
    await waitUntilIdle();
    expect(figures(municipality("Samsø"))).toMatchObject({ dec: 17 });
    expect(totals()["I alt"]).toBe(before + 17);
    const first = Number(recordsOf(host, "KKR_Aktivitet")[0]?.[columns.individual]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Aktivitet").getRange("6:6").delete("Up");
      await context.sync();
    });
    expect(totals()["I alt"]).toBe(before + 17 - first);
    expect(errorsIn(host)).toEqual([]);
  });

  it("survives the deletion of a sheet row of its own", async () => {
    const before = Number(totals()["I alt"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Måneder").getRange("11:11").delete("Up");
      await context.sync();
    });
    const [first] = recordsOf(host, "KKR_Maaneder");
    expect(first?.["Kommune"]).toBe("Hedensted");
    expect(Number(totals()["I alt"])).toBeLessThan(before);
    expect(Number(first?.["jan"])).toBe(8);
    expect(errorsIn(host)).toEqual([]);
    expect(sheetOf(host, "Måneder").tables).toHaveLength(1);
  });
});
