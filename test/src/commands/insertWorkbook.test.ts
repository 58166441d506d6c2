import { beforeEach, describe, expect, it } from "vitest";
import { CommandFailure } from "../../../src/commands/steps/commandFailure";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { contractInUse } from "../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { AT_MIDYEAR } from "./contractWorkbook";
import { copyOf, errorsIn, openAddIn, recordsOf, sheetOf, valueAt } from "./openAddIn";
import { SHEETS, words } from "../../words";

const { tabs } = words;

let host: Host;

beforeEach(() => {
  host = openAddIn();
});

function namesOf(): string[] {
  return host.workbook.sheets.map((sheet) => sheet.name);
}

/** A sheet, table and name of the user's own, which ours would like to have. */
async function takeNames(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.name = tabs.targets;
    sheet.getRange("A1:B2").values = [
      ["Mit", "eget"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "KKR_Maal";
    context.workbook.names.add("KKR_ValgtAar", sheet.getRange("D1"));
    await context.sync();
  });
  await waitUntilIdle();
}

describe("insertWorkbook", () => {
  it("inserts the six sheets in two requests, the look included, and opens on the first", async () => {
    host.resetCounts();
    const outcome = await insertWorkbook(AT_MIDYEAR);
    await waitUntilIdle();
    expect(outcome).toMatchObject({ kind: "inserted", sheets: SHEETS, renamed: [] });
    expect(namesOf()).toEqual(["Ark1", ...SHEETS]);
    expect([host.counts.requests, host.counts.released]).toEqual([2, 0]);
    const { id } = sheetOf(host, tabs.targets);
    expect(host.workbook.activeSheetId).toBe(id);
    // F5, where the first figure is typed; counted from 0.
    expect(host.session.selection.get(id)).toMatchObject({ row: 4, column: 5, rows: 1, columns: 1 });
  });

  it("shows no error anywhere: what cannot be known is blank", async () => {
    await insertWorkbook(AT_MIDYEAR);
    expect(errorsIn(host)).toEqual([]);
    await insertAnew({ year: 2027, date: "2026-06-30" });
    expect(errorsIn(host)).toEqual([]);
    await insertAnew({ year: 2026, date: "2025-06-30", individualTarget: 2500 });
    expect(errorsIn(host)).toEqual([]);
    await insertAnew({ year: 2027, date: "2028-06-30", individualTarget: 2500 });
    expect(errorsIn(host)).toEqual([]);
  });

  async function insertAnew(options: Parameters<typeof insertWorkbook>[0]) {
    host = openAddIn();
    await insertWorkbook(options);
  }

  it("recognises the workbook at the second press and changes nothing", async () => {
    await insertWorkbook(AT_MIDYEAR);
    await waitUntilIdle();
    const before = copyOf(host);
    expect(await insertWorkbook(AT_MIDYEAR)).toEqual({
      kind: "already-there",
      sheets: SHEETS,
      missing: [],
      marker: "both",
    });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("recognises sheets that were renamed, moved and deleted", async () => {
    await insertWorkbook(AT_MIDYEAR);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(tabs.targets).name = "Mål 2026";
      worksheets.getItem(tabs.municipalities).position = 0;
      worksheets.getItem(tabs.areas).delete();
      await context.sync();
    });
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({
      kind: "already-there",
      sheets: expect.arrayContaining(["Mål 2026", tabs.municipalities]) as unknown,
      missing: [tabs.areas],
    });
  });

  it.each<["names" | "property", string]>([
    ["names", "the document property is lost"],
    ["property", "the sheets' names are lost"],
  ])("recognises by %s where %s, and says so", async (marker) => {
    await insertWorkbook(AT_MIDYEAR);
    await waitUntilIdle();
    if (marker === "names") host.workbook.customProperties.clear();
    else for (const sheet of host.workbook.sheets) sheet.names.length = 0;
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "already-there", sheets: SHEETS, marker });
  });

  it("inserts again where the user has deleted all of it", async () => {
    await insertWorkbook(AT_MIDYEAR);
    await Excel.run(async (context) => {
      for (const name of SHEETS) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await waitUntilIdle();
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "inserted", sheets: SHEETS, renamed: [] });
    expect(errorsIn(host)).toEqual([]);
  });

  it("keeps clear of what the user has, and says what it renamed", async () => {
    await takeNames();
    const outcome = await insertWorkbook(AT_MIDYEAR);
    expect(outcome).toMatchObject({
      kind: "inserted",
      renamed: [
        { kind: "sheet", wanted: tabs.targets, given: `${tabs.targets} (2)` },
        { kind: "table", wanted: "KKR_Maal", given: "KKR_Maal_2" },
        { kind: "name", wanted: "KKR_ValgtAar", given: "KKR_ValgtAar_2" },
      ],
    });
    expect(valueAt(host, tabs.targets, "A1")).toBe("Mit");
    expect(errorsIn(host)).toEqual([]);
    const { measures } = contractInUse();
    for (const table of ["KKR_Maal_2", "KKR_Maal_2027"]) {
      expect(recordsOf(host, table)).toHaveLength(measures.length);
    }
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "already-there", missing: [] });
  });
});

describe("an insertion that breaks off", () => {
  it.each(["before", "after"] as const)(
    "changes nothing when the look fails %s it is carried out",
    async (when) => {
      const before = copyOf(host);
      host.failRequest(1, when, "ServiceNotAvailable");
      await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ reason: "connection", undone: true });
      expect(copyOf(host)).toEqual(before);
    },
  );

  it("changes nothing when the batch is not carried out", async () => {
    const before = copyOf(host);
    host.failRequest(2, "before", "AccessDenied");
    await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ reason: "protected", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("counts as done when only the answer was lost", async () => {
    host.failRequest(2, "after", "ServiceNotAvailable");
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "inserted", sheets: SHEETS, renamed: [] });
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "already-there", marker: "both" });
  });

  it("takes back what a batch that stops half way has left", async () => {
    await takeNames();
    const before = copyOf(host);
    const { customProperties } = host.workbook;
    const set = customProperties.set.bind(customProperties);
    // The last step of the batch: everything before it has been carried out.
    customProperties.set = () => {
      throw new Error("the disk is full");
    };
    await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ undone: true });
    customProperties.set = set;
    await waitUntilIdle();
    expect(namesOf()).toEqual([tabs.targets]);
    const { sheets, names, customXmlParts } = host.workbook;
    const was = before as typeof host.workbook;
    expect({ sheets: sheets.length, names, customXmlParts }).toEqual({
      sheets: 1,
      names: was.names,
      customXmlParts: [],
    });
    expect(valueAt(host, tabs.targets, "A1")).toBe("Mit");
  });

  it.each(["fails", "breaks"] as const)(
    "leaves the cell style alone, since an Excel whose styles' deletion %s answers no more",
    async (styleDeletion) => {
      host.modes.styleDeletion = styleDeletion;
      // Half made: it gets its looks when the sheets are inserted again.
      host.failRequest(2, { action: 8 }, "GeneralException");
      await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ undone: true });
      expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({ kind: "inserted" });
      const { style } = host.workbook.styles.get("KKR Indtastning") ?? {};
      expect(style).toMatchObject({ locked: false, fill: "#FFFBEF" });
      expect(Object.keys(style?.borders ?? {})).toHaveLength(4);
    },
  );

  it("says what may be left when it cannot be taken back either", async () => {
    host.failRequest(2, "after", "ServiceNotAvailable");
    host.failRequest(3, "before", "ServiceNotAvailable");
    await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ undone: false, leftBehind: [] });
  });

  it.each([40, 60, 400, 900])(
    "recognises what it could not take back after action %d, and begins anew once that is wanted",
    async (action) => {
      const before = copyOf(host);
      host.failRequest(2, { action }, "GeneralException");
      host.failRequest(4, "before", "ServiceNotAvailable");
      const failure: unknown = await insertWorkbook(AT_MIDYEAR).catch((error: unknown) => error);
      await waitUntilIdle();
      expect(failure).toMatchObject({ undone: false });
      const left = host.workbook.sheets.map(({ name }) => name).filter((name) => SHEETS.includes(name));
      expect(failure).toMatchObject({ leftBehind: left });
      expect(await insertWorkbook(AT_MIDYEAR)).toEqual({ kind: "leftovers", sheets: left });
      expect(await insertWorkbook({ ...AT_MIDYEAR, cleanUp: true })).toMatchObject({
        kind: "inserted",
        sheets: SHEETS,
        renamed: [],
      });
      expect(before).not.toEqual(copyOf(host));
      expect(host.workbook.sheets).toHaveLength(SHEETS.length + 1);
    },
  );

  it("leaves a name of the user's own where it is, however it is spelled", async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Egne tal").getRange("B2");
      context.workbook.names.add("KKR_Statusdato", own);
      await context.sync();
    });
    host.failRequest(2, { action: 900 }, "GeneralException");
    host.failRequest(4, "before", "ServiceNotAvailable");
    await expect(insertWorkbook(AT_MIDYEAR)).rejects.toMatchObject({ undone: false });
    await waitUntilIdle();
    await insertWorkbook({ ...AT_MIDYEAR, cleanUp: true });
    await waitUntilIdle();
    const named = host.workbook.names.filter(({ name }) => name.startsWith("KKR_Statusdato"));
    expect(named.map(({ name, formula }) => [name, formula])).toEqual([
      ["KKR_Statusdato", "='Egne tal'!$B$2"],
      ["KKR_Statusdato_2", expect.stringContaining(tabs.assumptions)],
    ]);
  });

  it("recognises a sheet that broke off before its own mark, wherever that was", async () => {
    const met = new Set<boolean>();
    // Before that come the style of entries and the workbook's own settings.
    for (let action = 20; met.size < 2 && action < 60; action++) {
      host = openAddIn();
      host.failRequest(2, { action }, "GeneralException");
      host.failRequest(4, "before", "ServiceNotAvailable");
      await expect(insertWorkbook(AT_MIDYEAR)).rejects.toBeInstanceOf(CommandFailure);
      await waitUntilIdle();
      const left = host.workbook.sheets.filter(({ name }) => SHEETS.includes(name));
      if (left.length === 0) continue;
      for (const { names } of left) met.add(names.some(({ name }) => name === "KKR_Ark"));
      expect(await insertWorkbook(AT_MIDYEAR)).toEqual({
        kind: "leftovers",
        sheets: left.map(({ name }) => name),
      });
    }
    expect([...met].sort()).toEqual([false, true]);
  });

  it("takes a blank sheet of the user's own for none that it has left", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(tabs.targets);
      await context.sync();
    });
    expect(await insertWorkbook(AT_MIDYEAR)).toMatchObject({
      kind: "inserted",
      renamed: [{ wanted: tabs.targets }],
    });
  });
});
