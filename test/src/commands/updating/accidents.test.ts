import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { SHEETS, words } from "../../../words";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, columnBelow, errorsIn, recordsOf, sheetOf, valueAt } from "../openAddIn";

const { activity, areas, municipalities, tabs, targets, years } = {
  ...words,
  areas: words.sheets.areas.columns,
};

let host: Host;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook();
});

async function excel(act: (workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

async function update() {
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  await updateWorkbook(prepared);
  await waitUntilIdle();
  return prepared;
}

const deleteColumn = (table: string, header: string) =>
  excel(({ tables }) => tables.getItem(table).columns.getItem(header).delete());

describe("a column by which rows are known", () => {
  it.each([
    ["KKR_Maal", tabs.targets, targets.id, targets.actual],
    ["KKR_Kommuner", tabs.municipalities, municipalities.name, undefined],
    ["KKR_Indsats", tabs.areas, areas.id, areas.text],
  ])("comes back to the rows of %s, which are known by their words", async (table, sheet, key, column) => {
    const changed = recordsOf(host, table)[3]?.[key];
    if (column !== undefined) await typeInto(sheet, cellIn(host, table, column, 3), [[47]]);
    await excel(({ tables }) => tables.getItem(table).sort.apply([{ key: 0, ascending: false }]));
    const before = recordsOf(host, table);
    await deleteColumn(table, key);
    expect((await update()).rows).toEqual([]);
    const after = recordsOf(host, table);
    expect(after.map((row) => row[key])).toEqual(before.map((row) => row[key]));
    if (column !== undefined) {
      expect(after.find((row) => row[key] === changed)?.[column]).toBe(47);
    }
    expect(errorsIn(host)).toEqual([]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });

  it("is asked for where nothing else tells rows apart, and nothing changes", async () => {
    await typeInto(tabs.assumptions, cellIn(host, "KKR_Aarstal", years.individualTarget, 1), [[2500]]);
    await deleteColumn("KKR_Aarstal", years.year);
    expect(await prepareUpdate()).toEqual({
      kind: "rows-unknown",
      columns: [`${tabs.assumptions}: ${years.year}`],
    });
    expect(recordsOf(host, "KKR_Aarstal")[1]?.[years.individualTarget]).toBe(2500);
  });
});

describe("a row of municipalities that was deleted out of the table alone", () => {
  it("comes back in the table alone: what the chart draws stands beside the rows as it did", async () => {
    const beside = columnBelow(host, tabs.municipalities, words.sheets.municipalities.limits.lower);
    await excel(({ tables }) => tables.getItem("KKR_Kommuner").rows.getItemAt(4).delete());
    await update();
    expect(recordsOf(host, "KKR_Kommuner").filter((row) => row[municipalities.name])).toHaveLength(19);
    expect(columnBelow(host, tabs.municipalities, words.sheets.municipalities.limits.lower)).toEqual(beside);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("a row that an update had made, and not yet given its keys, when it broke off", () => {
  it("is the one that is lacking, and no blank row stays beside it", async () => {
    const before = recordsOf(host, "KKR_Maal_2027");
    await excel(({ tables }) => tables.getItem("KKR_Maal_2027").rows.getItemAt(3).delete());
    const first = cellIn(host, "KKR_Maal_2027", targets.id, 3);
    await excel(({ worksheets }) =>
      worksheets.getItem(tabs.targets).getRange(first).getEntireRow().insert("Down"),
    );
    expect(recordsOf(host, "KKR_Maal_2027")[3]?.[targets.id]).toBeNull();
    await update();
    expect(recordsOf(host, "KKR_Maal_2027")).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });
});

describe("formulas that speak of a deleted column", () => {
  it("are whole again in rows, in the total row and beside the table, and nobody is said to have entered them", async () => {
    await deleteColumn("KKR_Kommuner", municipalities.band);
    await deleteColumn("KKR_Finansiering", words.funding.inhabitants);
    const { kept, cells } = await update();
    expect([kept, cells.filter(({ isEntered }) => isEntered)]).toEqual([[], []]);
    expect(errorsIn(host)).toEqual([]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });
});

describe("names that were dropped", () => {
  it("are set again, those of what is computed beside Aktivitet too", async () => {
    await excel(({ names, worksheets }) => {
      names.getItem("KKR_Medregnes").delete();
      worksheets.getItem(tabs.targets).names.getItem("KKR_Kollektive_2027").delete();
    });
    expect((await update()).names).toEqual(["KKR_Kollektive_2027", "KKR_Medregnes"]);
    expect(errorsIn(host)).toEqual([]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
    const name = sheetOf(host, tabs.targets).names.find((each) => each.name === "KKR_Kollektive_2027");
    // Where it stood, not beside it.
    expect(name?.formula).toContain("$E$37");
    expect(valueAt(host, tabs.targets, "F37")).toBeNull();
  });
});

describe("marks that were lost", () => {
  it("are set again on a sheet beside the contract's, too", async () => {
    await insertSheet("meetings");
    await waitUntilIdle();
    for (const { names } of host.workbook.sheets) {
      names.splice(0, Infinity, ...names.filter(({ name }) => name !== "KKR_Ark"));
    }
    await update();
    expect(await prepareUpdate()).toEqual({ kind: "up-to-date", marker: "both" });
  });

  it("of one sheet alone are no reason to make it again, also where another was deleted", async () => {
    await excel(({ worksheets }) => {
      worksheets.getItem(tabs.funding).names.getItem("KKR_Ark").delete();
      worksheets.getItem(tabs.targets).delete();
    });
    expect((await update()).sheets).toEqual([tabs.targets]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });
});

describe("a sheet that was deleted", () => {
  it.each(SHEETS)("is made again in as many requests as any other: %s", async (name) => {
    await excel(({ worksheets }) => worksheets.getItem(name).delete());
    const prepared = await prepareUpdate();
    if (prepared.kind !== "proposal") throw new Error(prepared.kind);
    host.resetCounts();
    await updateWorkbook(prepared);
    expect(host.counts.requests).toBe(10);
    await waitUntilIdle();
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });
});

describe("a copy of a sheet", () => {
  it("is told of, and left as it is, wherever it stands", async () => {
    await excel(({ worksheets }) => worksheets.getItem(tabs.targets).copy("Beginning"));
    const copy = structuredClone(sheetOf(host, `${tabs.targets} (2)`));
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.deviation, 0), [[0.5]]);
    expect(await update()).toMatchObject({ copies: [`${tabs.targets} (2)`], cells: [{ from: "0.5" }] });
    expect(sheetOf(host, `${tabs.targets} (2)`)).toEqual(copy);
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date", copies: [`${tabs.targets} (2)`] });
  });
});

describe("a single cell of a column that was made anew", () => {
  it("gets its look where the column stands in several pieces", async () => {
    await deleteColumn("KKR_Maal_2027", targets.answers);
    await update();
    expect(recordsOf(host, "KKR_Maal_2027")[0]).toHaveProperty(targets.answers);
  });
});

describe("what was typed where locked figures are written", () => {
  it("stops the lock, which says where it stands", async () => {
    await enterCsv(`${Object.values(activity).join(";")}\n2026-01;Aarhus;5;6;7;2;CRM;Husk`);
    const [, column = "", row = ""] =
      /\$([A-Z]+)\$(\d+):/.exec(
        host.workbook.names.find(({ name }) => name === "KKR_LaasteTal")?.formula ?? "",
      ) ?? [];
    const place = `${column}${Number(row) + 40}`;
    const lock = async (month: number) => {
      const outcome = await checkFigures();
      if (outcome.kind !== "checked") throw new Error(outcome.kind);
      await lockPeriods(outcome, serial(2026, month, 1));
    };
    await lock(1);
    await typeInto(tabs.assumptions, place, [["husk møde"]]);
    await expect(lock(2)).rejects.toMatchObject({
      reason: "locked-room",
      code: `${tabs.assumptions}!${place}`,
      undone: true,
    });
    expect(valueAt(host, tabs.assumptions, place)).toBe("husk møde");
    await typeInto(tabs.assumptions, place, [[""]]);
    await lock(2);
  });
});

describe("columns that come back together with rows", () => {
  it("hold the keys of these at once", async () => {
    await excel(({ tables }) => {
      const table = tables.getItem("KKR_Indsats");
      table.rows.getItemAt(4).delete();
      table.columns.getItem(areas.id).delete();
      tables.getItem("KKR_Aarstal").columns.getItem(years.year).delete();
    });
    await update();
    expect(recordsOf(host, "KKR_Indsats").map((row) => row[areas.id])).toHaveLength(15);
    expect(recordsOf(host, "KKR_Indsats").every((row) => row[areas.id] !== null)).toBe(true);
    expect(recordsOf(host, "KKR_Aarstal").map((row) => row[years.year])).toEqual([2026, 2027]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });

  it("let what stands beside Aktivitet be counted again", async () => {
    await deleteColumn("KKR_Aktivitet", activity.period);
    await update();
    expect(errorsIn(host)).toEqual([]);
  });
});
