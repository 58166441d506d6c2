import { beforeEach, describe, expect, it } from "vitest";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { deriveFigures } from "../../../src/commands/deriveFigures";
import { prepareDerivation } from "../../../src/commands/steps/prepareDerivation";
import { rowsBehind, type RowsBehind } from "../../../src/commands/rowsBehind";
import { selectMeeting } from "../../../src/commands/selectMeeting";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { areaAddress } from "../../../workbench/model/address";
import { serial } from "../serial";
import { AT_MIDYEAR, typeInto } from "./contractWorkbook";
import { JANUARY } from "./enteredBlock";
import { MEETINGS, openWithMeetings } from "./meetingsBlock";
import { openAddIn } from "./openAddIn";
import { words } from "../../words";

const { tabs, municipalities, years } = words;

let host: Host;

beforeEach(async () => {
  host = await openWithMeetings(MEETINGS);
  const proposal = await prepareDerivation();
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  await deriveFigures(proposal, false);
  await waitUntilIdle();
});

async function select(sheetName: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
  await waitUntilIdle();
  host.resetCounts();
}

/** Selects a cell of a table by what its row has in another column. */
async function selectIn(tableName: string, column: string, key: string, is: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.worksheet.activate();
    const keys = table.columns.getItem(key).getDataBodyRange().load("values");
    await context.sync();
    const index = keys.values.findIndex(([value]) => value === is);
    table.columns.getItem(column).getDataBodyRange().getCell(index, 0).select();
    await context.sync();
  });
  await waitUntilIdle();
  host.resetCounts();
}

async function behind(): Promise<RowsBehind> {
  const outcome = await rowsBehind();
  await waitUntilIdle();
  if (outcome.kind !== "rows") throw new Error(outcome.kind);
  return outcome;
}

const numbers = ({ rows }: RowsBehind) => rows.map(({ row }) => row);

describe("rowsBehind in Aktivitet", () => {
  it("names the meetings behind a figure, in a look and a read", async () => {
    await select(tabs.activity, "C4");
    const found = await behind();
    expect(host.counts.requests).toBe(2);
    expect(found).toMatchObject({
      address: `${tabs.activity}!C4`,
      of: "activity",
      figure: 2,
      derived: 2,
      differs: false,
      counted: 2,
      firms: [],
    });
    expect(found.rows).toEqual([
      {
        row: 4,
        address: "A4",
        date: serial(2026, 1, 10),
        firm: "Alfa",
        cvr: "40084606",
        municipality: "Aarhus",
        kind: "individual",
      },
      {
        row: 5,
        address: "A5",
        date: serial(2026, 1, 20),
        firm: "Alfa",
        cvr: "40084606",
        municipality: "Aarhus",
        kind: "individual",
      },
    ]);
  });

  it.each([
    ["D4", [6], 1],
    ["E4", [4], 1],
    ["F4", [4, 5, 6], 3],
    ["C5", [12], 1],
    ["E5", [], 0],
  ] as const)("knows what each column counts: %s", async (address, rows, derived) => {
    await select(tabs.activity, address);
    const found = await behind();
    expect(numbers(found)).toEqual(rows);
    expect(found).toMatchObject({ derived, differs: false, counted: rows.length });
  });

  it("says where the cell holds something else than its rows make", async () => {
    await typeInto(tabs.activity, "C4", [[5, "", "'1", ""]]);
    await select(tabs.activity, "C4");
    expect(await behind()).toMatchObject({ figure: 5, derived: 2, counted: 2, differs: true });
    await select(tabs.activity, "D4");
    expect(await behind()).toMatchObject({ figure: null, derived: 1, differs: true });
    // A number kept as text is the number it means.
    await select(tabs.activity, "E4");
    expect(await behind()).toMatchObject({ figure: "1", derived: 1, differs: false });
  });

  it("does not say so of a blank that nothing is known of, but of a figure", async () => {
    // Nobody knows the founding of the only firm that was guided in Aarhus in February.
    await select(tabs.activity, "F6");
    expect(await behind()).toMatchObject({ figure: null, derived: null, differs: false, counted: 0 });
    await typeInto(tabs.activity, "F6", [[4]]);
    await select(tabs.activity, "F6");
    expect(await behind()).toMatchObject({ figure: 4, derived: null, differs: true });
    // No meeting was held in Odder: nothing is derived there.
    await typeInto(tabs.activity, "A7", [[JANUARY, "Odder", "", 3, 0, "", "CRM", ""]]);
    await select(tabs.activity, "C7");
    expect(await behind()).toMatchObject({ figure: null, derived: 0, differs: false });
    await select(tabs.activity, "D7");
    expect(await behind()).toMatchObject({ figure: 3, derived: 0, differs: true });
    await select(tabs.activity, "E7");
    expect(await behind()).toMatchObject({ figure: 0, derived: 0, differs: false });
  });

  it.each(["A4", "B4", "G4", "H4", "C3", "C10", "C398", "J4"])("finds no figure in %s", async (address) => {
    await select(tabs.activity, address);
    expect(await rowsBehind()).toEqual({ kind: "no-figure", address: `${tabs.activity}!${address}` });
  });

  it("follows a sheet that was renamed and a column that was moved", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tabs.activity);
      sheet.name = "Vores tal";
      sheet.getRange("A:A").insert("Right");
      context.workbook.worksheets.getItem(tabs.meetings).getRange("A:B").insert("Right");
      await context.sync();
    });
    await select("Vores tal", "D4");
    const found = await behind();
    expect(found.rows.map(({ address }) => address)).toEqual(["C4", "C5"]);
  });
});

describe("rowsBehind a count of unique firms", () => {
  it.each([
    [years.uniqueIndividual, 2, [4, 5, 12]],
    [years.uniqueCollective, 2, [6, 8]],
    [years.uniqueYoung, 1, [4, 5, 6]],
  ] as const)("names all meetings of the firms counted: %s", async (column, derived, rows) => {
    await selectIn("KKR_Aarstal", column, years.year, 2026);
    const found = await behind();
    expect(host.counts.requests).toBe(2);
    expect(numbers(found)).toEqual(rows);
    expect(found).toMatchObject({
      of: "years",
      figure: derived,
      derived,
      differs: false,
      counted: rows.length,
    });
    expect(found.firms).toHaveLength(derived);
    expect(found.firms.flatMap((firm) => firm.rows).sort((a, b) => a - b)).toEqual(rows);
  });

  it("groups them by firm, those without a name last", async () => {
    await selectIn("KKR_Aarstal", years.uniqueIndividual, years.year, 2026);
    expect((await behind()).firms).toEqual([
      { cvr: "40084606", firm: "Alfa", meetings: 2, rows: [4, 5] },
      { cvr: "10000009", firm: null, meetings: 1, rows: [12] },
    ]);
  });

  it("makes nothing of a year without meetings, and no figure of the year itself", async () => {
    await selectIn("KKR_Aarstal", years.uniqueIndividual, years.year, 2027);
    expect(await behind()).toMatchObject({ figure: null, derived: 0, differs: false, counted: 0, firms: [] });
    await selectIn("KKR_Aarstal", years.individualTarget, years.year, 2026);
    expect(await rowsBehind()).toMatchObject({ kind: "no-figure" });
    await select(tabs.assumptions, "B4");
    expect(await rowsBehind()).toMatchObject({ kind: "no-figure" });
  });
});

describe("rowsBehind on Kommuner", () => {
  it("names the chosen year's individual guidances of a municipality", async () => {
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Aarhus");
    const found = await behind();
    expect(host.counts.requests).toBe(2);
    expect(numbers(found)).toEqual([4, 5, 7]);
    expect(found).toMatchObject({ of: "municipalities", figure: 3, derived: 3, differs: false });
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Odder");
    expect(await behind()).toMatchObject({ figure: null, derived: 0, differs: false, counted: 0 });
    await selectIn("KKR_Kommuner", municipalities.target, municipalities.name, "Aarhus");
    expect(await rowsBehind()).toMatchObject({ kind: "no-figure" });
  });

  it("counts as far as the sheet does", async () => {
    // The last whole month on that day is January.
    await typeInto(tabs.assumptions, "B5", [[serial(2026, 2, 27)]]);
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Aarhus");
    const found = await behind();
    expect(numbers(found)).toEqual([4, 5]);
    expect(found).toMatchObject({ figure: 2, derived: 2, differs: false });
    // Without a date of status the whole year counts.
    await typeInto(tabs.assumptions, "B5", [[""]]);
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Aarhus");
    expect(await behind()).toMatchObject({ figure: 3, derived: 3, differs: false });
    await typeInto(tabs.assumptions, "B4", [[2027]]);
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Aarhus");
    expect(await behind()).toMatchObject({ figure: null, derived: 0, counted: 0, differs: false });
  });

  it("says where Aktivitet has guidances that no meeting tells of", async () => {
    await typeInto(tabs.activity, "A7", [[serial(2026, 3, 1), "Aarhus", 10, 0, 0, 0, "CRM", ""]]);
    await selectIn("KKR_Kommuner", municipalities.actual, municipalities.name, "Aarhus");
    expect(await behind()).toMatchObject({ figure: 13, derived: 3, differs: true });
  });
});

describe("rowsBehind without meetings", () => {
  it("says what is missing", async () => {
    await select(tabs.activity, "C4");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.meetings).delete();
      await context.sync();
    });
    await waitUntilIdle();
    expect(await rowsBehind()).toEqual({ kind: "no-meetings", address: `${tabs.activity}!C4` });
    host = await openWithMeetings([]);
    await typeInto(tabs.activity, "A4", [[JANUARY, "Odder", 1, 3, 0, "", "CRM", ""]]);
    await select(tabs.activity, "C4");
    expect(await rowsBehind()).toEqual({ kind: "no-meetings", address: `${tabs.activity}!C4` });
    host = openAddIn();
    expect(await rowsBehind()).toEqual({ kind: "no-workbook" });
    await insertWorkbook(AT_MIDYEAR);
    await select(tabs.municipalities, "A1");
    expect(await rowsBehind()).toEqual({ kind: "no-figure", address: `${tabs.municipalities}!A1` });
  });
});

describe("selectMeeting", () => {
  it("shows the row of Forløb", async () => {
    await select(tabs.activity, "F4");
    const found = await behind();
    host.resetCounts();
    await selectMeeting(found, 6);
    await waitUntilIdle();
    expect(host.counts.requests).toBe(1);
    const { workbook, session } = host;
    expect(workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name).toBe(tabs.meetings);
    expect(areaAddress(session.selection.get(workbook.activeSheetId) ?? expect.fail("nothing"))).toBe(
      "A6:H6",
    );
  });

  it("says so where the sheet is gone by now", async () => {
    await select(tabs.activity, "F4");
    const found = await behind();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.meetings).delete();
      await context.sync();
    });
    await waitUntilIdle();
    await expect(selectMeeting(found, 6)).rejects.toMatchObject({ reason: "not-found", undone: true });
  });
});
