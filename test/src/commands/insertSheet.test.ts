import { beforeEach, describe, expect, it } from "vitest";
import { insertSheet, OPTIONAL_PARTS, type OptionalPart } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { AT_MIDYEAR, openContractWorkbook } from "./contractWorkbook";
import { copyOf, errorsIn, openAddIn, recordsOf, sheetOf, valueAt } from "./openAddIn";
import { words } from "../../words";

const { tabs } = words;

const TABLES: Readonly<Record<OptionalPart, string>> = {
  meetings: "KKR_Forloeb",
  months: "KKR_Maaneder",
  invoices: "KKR_Faktura",
  explanations: "KKR_Forklaringer",
  reportWay: "KKR_Rapportvej",
  handover: "KKR_Overlevering",
};

let host: Host;

beforeEach(async () => {
  host = await openContractWorkbook();
});

const namesOf = () => host.workbook.sheets.map((sheet) => sheet.name);

async function change(edit: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets);
    await context.sync();
  });
  await waitUntilIdle();
}

/** Of everything but the sheet itself, and the names of its columns. */
function besides(name: string): unknown {
  const { sheets, names: all, styles, customXmlParts, customProperties } = host.workbook;
  const others = sheets.filter((sheet) => sheet.name !== name);
  const names = all.filter(({ formula }) => !formula.includes(`${name}'!`));
  return structuredClone({ others, names, styles, customXmlParts, customProperties });
}

describe.each(OPTIONAL_PARTS)("inserting %s", (part) => {
  const name = tabs[part];

  it("takes two requests, the look included, and shows the new sheet", async () => {
    const before = besides(name);
    host.resetCounts();
    expect(await insertSheet(part)).toMatchObject({ kind: "inserted", sheet: name, renamed: [] });
    await waitUntilIdle();
    expect(host.counts.requests).toBe(2);
    expect(namesOf().at(-1)).toBe(name);
    expect(host.workbook.activeSheetId).toBe(sheetOf(host, name).id);
    expect(besides(name)).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
  });

  it("marks the sheet as ours, hidden, with its part and table", async () => {
    await insertSheet(part);
    await waitUntilIdle();
    const marker = sheetOf(host, name).names.find((each) => each.name === "KKR_Ark");
    expect(marker?.visible).toBe(false);
    expect(marker?.formula).toMatch(new RegExp(`^="${part}\\|[^|]+\\|1\\|\\d+\\|${TABLES[part]}"$`));
  });

  it("is recognised at the second press, under whatever name, and changes nothing", async () => {
    await insertSheet(part);
    await change((worksheets) => (worksheets.getItem(name).name = "Mit ark"));
    await change((worksheets) => worksheets.getItem(tabs.municipalities).activate());
    const before = copyOf(host);
    host.resetCounts();
    expect(await insertSheet(part)).toEqual({ kind: "already-there", sheet: "Mit ark" });
    await waitUntilIdle();
    expect(host.counts.requests).toBe(1);
    expect(copyOf(host)).toEqual(before);
  });

  it("comes back as it was where the user has deleted it", async () => {
    await insertSheet(part);
    await waitUntilIdle();
    const first = structuredClone(sheetOf(host, name).cells);
    await change((worksheets) => worksheets.getItem(name).delete());
    expect(await insertSheet(part)).toMatchObject({ kind: "inserted", sheet: name, renamed: [] });
    await waitUntilIdle();
    expect(sheetOf(host, name).cells).toEqual(first);
    expect(errorsIn(host)).toEqual([]);
  });

  it("keeps clear of a sheet and table of the user's, and says what it renamed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B2").values = [
        ["Mit", "eget"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = TABLES[part];
      await context.sync();
    });
    expect(await insertSheet(part)).toMatchObject({
      kind: "inserted",
      sheet: `${name} (2)`,
      renamed: [
        { kind: "sheet", wanted: name, given: `${name} (2)` },
        { kind: "table", wanted: TABLES[part], given: `${TABLES[part]}_2` },
      ],
    });
    expect(valueAt(host, name, "A1")).toBe("Mit");
    expect(recordsOf(host, `${TABLES[part]}_2`).length).toBeGreaterThan(0);
    expect(errorsIn(host)).toEqual([]);
    expect(await insertSheet(part)).toEqual({ kind: "already-there", sheet: `${name} (2)` });
  });

  it("says which of the contract's sheets it lacks, and changes nothing", async () => {
    host = openAddIn();
    const before = copyOf(host);
    const missing: Readonly<Record<OptionalPart, readonly string[]>> = {
      meetings: [tabs.municipalities],
      months: [tabs.activity, tabs.assumptions],
      invoices: [tabs.funding],
      explanations: [tabs.assumptions],
      reportWay: [tabs.targets],
      handover: [tabs.targets, tabs.assumptions],
    };
    expect(await insertSheet(part)).toEqual({ kind: "no-workbook", missing: missing[part] });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("changes nothing when the look fails", async () => {
    const before = copyOf(host);
    host.failRequest(1, "before", "ServiceNotAvailable");
    await expect(insertSheet(part)).rejects.toMatchObject({ reason: "connection", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("changes nothing when the batch is not carried out", async () => {
    const before = copyOf(host);
    host.failRequest(2, "before", "AccessDenied");
    await expect(insertSheet(part)).rejects.toMatchObject({ reason: "protected", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("counts as done when only the answer was lost", async () => {
    host.failRequest(2, "after", "ServiceNotAvailable");
    expect(await insertSheet(part)).toMatchObject({ kind: "inserted", sheet: name });
    expect(await insertSheet(part)).toEqual({ kind: "already-there", sheet: name });
  });

  it("takes back what a batch that stops half way has left", async () => {
    const before = besides(name);
    const { sheets } = host.workbook;
    const push = sheets.push.bind(sheets);
    // The marker is the last step: by then everything else has been carried out.
    sheets.push = (...added) => {
      for (const sheet of added) {
        const add = sheet.names.push.bind(sheet.names);
        sheet.names.push = (...names) => {
          if (names.some((each) => each.name === "KKR_Ark")) throw new Error("the disk is full");
          return add(...names);
        };
      }
      return push(...added);
    };
    await expect(insertSheet(part)).rejects.toMatchObject({ undone: true });
    sheets.push = push;
    await waitUntilIdle();
    expect(namesOf()).not.toContain(name);
    expect(besides(name)).toEqual(before);
  });

  it("says what may be left when it cannot be taken back either", async () => {
    host.failRequest(2, "after", "ServiceNotAvailable");
    host.failRequest(3, "before", "ServiceNotAvailable");
    await expect(insertSheet(part)).rejects.toMatchObject({ undone: false, leftBehind: [] });
  });
});

describe("a workbook whose sheets the user has changed", () => {
  it("renamed and with tables renamed, gets sheets that speak of them as they are called now", async () => {
    await change((worksheets) => {
      worksheets.getItem(tabs.activity).name = "Vores tal";
      worksheets.getItem(tabs.assumptions).name = "Valg, 2026";
    });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KKR_Aktivitet").name = "Tal";
      await context.sync();
    });
    expect(await insertSheet("months")).toMatchObject({ kind: "inserted", renamed: [] });
    await waitUntilIdle();
    expect(errorsIn(host)).toEqual([]);
    expect(valueAt(host, tabs.months, "A2")).toContain("arket Vores tal");
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Tal").getDataBodyRange();
      body.getCell(0, 0).getResizedRange(0, 2).values = [[46_023, "Lemvig", 7]];
      await context.sync();
    });
    const lemvig = recordsOf(host, "KKR_Maaneder").find(
      (row) => row[words.sheets.months.columns.name] === "Lemvig",
    );
    const [jan = "", feb = ""] = words.sheets.months.columns.months;
    expect(lemvig).toMatchObject({ [jan]: 7, [feb]: "", [words.sheets.months.columns.total]: 7 });
  });

  it("made where names were taken, gets sheets that speak of its own names", async () => {
    host = openAddIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      for (const name of ["KKR_ValgtAar", "KKR_Kommuneliste", "KKR_MaanederTal", "KKR_DialogAftalt"]) {
        context.workbook.names.add(name, sheet.getRange("D1"));
      }
      await context.sync();
    });
    await insertWorkbook({ year: 2027, date: "2026-06-30" });
    await insertSheet("months");
    await insertSheet("meetings");
    await insertSheet("reportWay");
    await Excel.run(async (context) => {
      context.workbook.names.getItem("KKR_DialogAftalt_2").getRange().getCell(0, 0).values = [["Kontordag"]];
      await context.sync();
    });
    await waitUntilIdle();
    const [first] = recordsOf(host, "KKR_Kommuner");
    expect(first?.[words.municipalities.dialogue]).toContain("Aftalt: Kontordag");
    expect(valueAt(host, tabs.months, "A2")).toMatch(/^2027 · /);
    expect(errorsIn(host)).toEqual([]);
    const list = sheetOf(host, tabs.meetings).validations.find(({ area }) => area.column === 3);
    expect(list?.formula1).toBe("=KKR_Kommuneliste_2");
  });

  it("and that has lost its hidden names, is recognised by its property and tables", async () => {
    for (const { names } of host.workbook.sheets) {
      names.splice(0, Infinity, ...names.filter(({ visible }) => visible));
    }
    expect(await insertSheet("meetings")).toMatchObject({ kind: "inserted", sheet: tabs.meetings });
    expect(await insertSheet("months")).toMatchObject({ kind: "inserted", sheet: tabs.months });
    expect(await insertSheet("meetings")).toMatchObject({ kind: "already-there" });
    expect(await insertWorkbook()).toMatchObject({ kind: "already-there", missing: [], marker: "property" });
    expect(errorsIn(host)).toEqual([]);
  });

  it("without Aktivitet, gets no Måneder", async () => {
    await change((worksheets) => worksheets.getItem(tabs.activity).delete());
    expect(await insertSheet("months")).toEqual({ kind: "no-workbook", missing: [tabs.activity] });
  });

  it("down to an optional sheet, can have the contract's inserted anew", async () => {
    await insertSheet("meetings");
    const ours = namesOf().filter((name) => name !== "Ark1" && name !== tabs.meetings);
    await change((worksheets) => {
      for (const name of ours) worksheets.getItem(name).delete();
    });
    expect(await insertWorkbook({ date: "2026-06-30" })).toMatchObject({ kind: "inserted", sheets: ours });
    expect(await insertSheet("meetings")).toEqual({ kind: "already-there", sheet: tabs.meetings });
  });
});

describe("in another Excel", () => {
  it.each([
    ["speaks English", { locale: "en-US" as const }],
    ["fills a table's empty column with a formula that is entered there", { fillsColumns: true }],
  ])("that %s, the sheets show the same", async (_, unlike) => {
    const values = async (options: Parameters<typeof openAddIn>[0]) => {
      host = openAddIn(options);
      await insertWorkbook(AT_MIDYEAR);
      for (const part of OPTIONAL_PARTS) await insertSheet(part);
      await waitUntilIdle();
      return OPTIONAL_PARTS.map((part) =>
        [...sheetOf(host, tabs[part]).cells].map(([key, { value }]) => [key, value]),
      );
    };
    expect(await values(unlike)).toEqual(await values({}));
  });
});

describe("inserting the contract's sheets", () => {
  it("is told nothing of names that only optional sheets would have had", async () => {
    host = openAddIn();
    await change((worksheets) => {
      worksheets.add(tabs.months);
      worksheets.add(tabs.meetings);
    });
    expect(await insertWorkbook({ date: "2026-06-30" })).toMatchObject({ kind: "inserted", renamed: [] });
  });

  it("names the optional ones among those that are there", async () => {
    await insertSheet("months");
    expect(await insertWorkbook()).toMatchObject({
      kind: "already-there",
      sheets: expect.arrayContaining([tabs.months]) as unknown,
      missing: [],
    });
  });
});
