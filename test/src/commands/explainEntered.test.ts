import { beforeAll, describe, expect, it } from "vitest";
import { explainCell } from "../../../src/commands/explainCell";
import { selectPlace } from "../../../src/commands/reports/selectPlace";
import type { Origin } from "../../../src/report/origins/origin";
import type { Host } from "../../../workbench/host/host";
import { words } from "../../words";
import { enterCsv, openContractWorkbook, typeInto } from "./contractWorkbook";
import { cellIn, recordsOf } from "./openAddIn";

const { activity, targets, tabs } = words;
let host: Host;

const CSV = [
  [activity.period, activity.municipality, activity.individual, activity.collective].join(";"),
  "2026-01;Skive;12;3",
  "2026-08;Skive;9;3",
].join("\n");

beforeAll(async () => {
  host = await openContractWorkbook();
  await enterCsv(CSV);
  // No number.
  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", activity.collective, 0), [["tre"]]);
});

async function told(place: string): Promise<Origin> {
  await selectPlace(place);
  const explanation = await explainCell("da-DK");
  if (explanation.kind !== "origin") throw new Error(`${place}: ${explanation.kind}`);
  return explanation.origin;
}

const at = (sheet: string, table: string, column: string, row = 0) =>
  `'${sheet}'!${cellIn(host, table, column, row)}`;

/** The clauses below the first. */
const parts = ({ parts: own }: Origin) => own.map(({ text }) => text);

describe("a cell of Målark", () => {
  const said = async (id: string, year: number) => {
    const rows = recordsOf(host, "KKR_Maal");
    const row = rows.findIndex((each) => each[targets.id] === id && each[targets.year] === year);
    return JSON.stringify(await told(at(tabs.targets, "KKR_Maal", targets.actual, row)));
  };

  it("is not shown where it is another year's, and else never said not to be", async () => {
    for (const { [targets.id]: id, [targets.year]: year } of recordsOf(host, "KKR_Maal")) {
      const text = await said(String(id), Number(year));
      expect([id, year, text.includes("Indgår ikke nu")]).toEqual([id, year, year !== 2026]);
    }
    expect(await said("R3", 2026)).toContain(words.origins.tables.municipalities);
    expect(await said("F1", 2026)).toContain(words.origins.tables.funding);
  });

  it("is the user's own in a row of no measure of the contract's", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Maal");
      table.rows.add();
      const last = table.getDataBodyRange().getLastRow();
      const headers = table.getHeaderRowRange().load("values");
      await context.sync();
      for (const [header, value] of [
        [targets.id, "Eget"],
        [targets.year, 2026],
        [targets.actual, 7],
      ] as const)
        last.getCell(0, headers.values[0]?.indexOf(header) ?? 0).values = [[value]];
      await context.sync();
    });
    const text = await said("Eget", 2026);
    expect(text).toContain(words.origins.tables.typed);
    expect(text).not.toContain("finansiering");
  });
});

describe("an entered cell", () => {
  it("says what it is, that its row counts, and where it is used", async () => {
    const cell = at(tabs.activity, "KKR_Aktivitet", activity.individual);
    const origin = await told(cell);
    expect(origin.text).toBe("Skive, januar 2026: Individuelle: 12");
    expect(parts(origin).at(-1)).toBe("Bruges i R1 og R3");
    expect(parts(origin)[0]).toMatch(/^Rækken medregnes: /);
  });

  it("is the active one, and named, where several are selected", async () => {
    const first = cellIn(host, "KKR_Aktivitet", activity.individual, 0);
    const last = cellIn(host, "KKR_Aktivitet", activity.collective, 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange(`${first}:${last}`).select();
      await context.sync();
    });
    expect(await explainCell("da-DK")).toMatchObject({
      kind: "origin",
      address: `${tabs.activity}!${first}`,
    });
  });

  it("says why it does not count: no number, a month to come, blank", async () => {
    const of = async (column: string, row: number) =>
      parts(await told(at(tabs.activity, "KKR_Aktivitet", column, row)));
    expect(await of(activity.collective, 0)).toContain(words.origins.cellNotCounted);
    expect(await of(activity.individual, 1)).toContain(
      "Indgår ikke endnu: der er opgjort til og med 30. juni 2026",
    );
    expect(await of(activity.growth, 0)).toContain(words.origins.blankIsMissing);
  });

  it("is where a measure's months lead, not the folded columns beside", async () => {
    const r1 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "R1");
    const origin = await told(at(tabs.targets, "KKR_Maal", targets.actual, r1));
    const january = origin.parts[0]?.parts[0]?.parts[0];
    expect(january).toMatchObject({
      text: "Skive: 12",
      place: expect.stringContaining(`!${cellIn(host, "KKR_Aktivitet", activity.individual, 0)}`) as string,
    });
  });

  it("of Målark that awaits its figure leads to itself", async () => {
    const n1a = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "N1a");
    const cell = cellIn(host, "KKR_Maal", targets.actual, n1a);
    const origin = await told(`'${tabs.targets}'!${cell}`);
    expect(origin).toMatchObject({
      text: "N1a, realiseret: mangler",
      place: expect.stringContaining(cell) as string,
    });
    expect(parts(origin)[0]).toBe(words.origins.toBeEntered);
  });

  it.each([
    ["KKR_Maal", "targets"],
    ["KKR_Aktivitet", "activity"],
    ["KKR_Indsats", "areas"],
    ["KKR_Aarstal", "assumptions"],
    ["KKR_Finansiering", "funding"],
  ] as const)("in any column of %s is explained", async (table, tab) => {
    for (const column of Object.keys(recordsOf(host, table)[0] ?? {})) {
      await selectPlace(at(tabs[tab], table, column));
      expect([column, (await explainCell("da-DK")).kind]).toEqual([
        column,
        expect.stringMatching(/^(origin|explained)$/),
      ]);
    }
  });
});
