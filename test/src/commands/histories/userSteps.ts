import { cellAddress } from "../../../../workbench/model/address";
import { cellKey } from "../../../../workbench/model/sheet";
import { tableBody } from "../../../../workbench/model/table";
import { sheetByName } from "../../../../workbench/model/workbook";
import { serial } from "../../serial";
import { words } from "../../../words";
import { openPane, reopened } from "../reopened";
import type { Plain } from "./entries";
import {
  cellOf,
  figure,
  pick,
  placed,
  rowKey,
  sheetsThere,
  tablesThere,
  text,
  type Draw,
  type Life,
  type Placed,
} from "./life";

/** Steps of a person without us; each says its name, or nothing where there was nothing to do it to. */
export type Step = (life: Life, draw: Draw) => Promise<string | undefined>;

const { activity, targets, years, meetings } = words;
const areas = words.sheets.areas.columns;

/** The columns by which a person knows a row, and those that they fill in. */
const INPUTS: Readonly<
  Record<string, { readonly keys: readonly string[]; readonly columns: readonly string[] }>
> = {
  KKR_Maal: {
    keys: [targets.id, targets.year],
    columns: [targets.actual, targets.source, targets.owner, targets.answers],
  },
  KKR_Indsats: { keys: [areas.id], columns: [areas.text, areas.status] },
  KKR_Aarstal: { keys: [years.year], columns: [years.individualTarget, years.uniqueIndividual] },
};

/** Columns of ours in which a formula stands, and by what their rows are known. */
const COMPUTED: Readonly<
  Record<string, { readonly keys: readonly string[]; readonly columns: readonly string[] }>
> = {
  KKR_Maal: {
    keys: [targets.id, targets.year],
    columns: [targets.deviation, targets.status, targets.forecast],
  },
  KKR_Kommuner: {
    keys: [words.municipalities.name],
    columns: [words.municipalities.actual, words.municipalities.deviation],
  },
  KKR_Finansiering: { keys: [words.funding.name], columns: [words.funding.share] },
};

async function excel(
  act: (workbook: Excel.Workbook, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await Excel.run(async (context) => {
    await act(context.workbook, context);
    await context.sync();
  });
}

const stem = (name: string) => name.replace(/_\d{4}$/, "");

/** Types into a row of a table that is known by its keys. */
async function typeIntoRow(
  life: Life,
  draw: Draw,
  among: typeof INPUTS,
  value: () => Plain,
): Promise<string | undefined> {
  const place = pick(
    draw,
    tablesThere(life).filter(({ table }) => among[stem(table.name)]),
  );
  const form = place && among[stem(place.table.name)];
  const column = form && pick(draw, form.columns);
  if (!place || !form || column === undefined) return undefined;
  const row = draw(tableBody(place.table).rows);
  const key = rowKey(life, place, row, form.keys);
  const at = cellOf(place, row, column);
  if (!key || !at) return undefined;
  const entered = value();
  await excel(({ worksheets }) => {
    worksheets.getItem(place.sheet).getCell(at.row, at.column).values = [[entered]];
  });
  life.entries.push({ home: { table: stem(place.table.name), row: key, column }, values: [entered] });
  return `types ${entered} into ${place.table.name} ${Object.values(key).join(" ")} ${column}`;
}

const enterInput: Step = (life, draw) =>
  typeIntoRow(life, draw, INPUTS, () => (draw(2) === 0 ? figure(life) : text(life)));

const typeOverFormula: Step = (life, draw) => typeIntoRow(life, draw, COMPUTED, () => figure(life));

/** The first blank row of a table that is filled by rows, or one more. */
async function appendRow(life: Life, place: Placed, row: Readonly<Record<string, Plain>>): Promise<void> {
  const sheet = sheetByName(life.host.workbook, place.sheet);
  const { table } = place;
  const body = tableBody(table);
  const isBlank = (index: number) =>
    table.columns.every((_, column) => {
      const value = sheet?.cells.get(cellKey(body.row + index, body.column + column))?.value ?? "";
      return value === "";
    });
  const free = Array.from({ length: body.rows }, (_, index) => index).find(isBlank);
  const values = table.columns.map(({ name }) => row[name] ?? "");
  await excel(({ tables, worksheets }) => {
    if (free === undefined) tables.getItem(table.name).rows.add(undefined, [values]);
    else {
      const range = worksheets
        .getItem(place.sheet)
        .getRangeByIndexes(body.row + free, body.column, 1, body.columns);
      range.values = [values];
    }
  });
}

const MUNICIPALITIES = ["Aarhus", "Skive", "Samsø", "Odder", "Viborg", "Horsens"];

const enterActivityRow: Step = async (life, draw) => {
  const place = placed(life, "KKR_Aktivitet");
  if (!place) return undefined;
  const key = {
    [activity.period]: serial(2026, 1 + draw(6), 1),
    [activity.municipality]: pick(draw, MUNICIPALITIES) ?? "",
  };
  const filled = { [activity.individual]: figure(life), [activity.remark]: text(life) };
  await appendRow(life, place, { ...key, ...filled });
  for (const [column, value] of Object.entries(filled)) {
    life.entries.push({ home: { table: "KKR_Aktivitet", row: key, column }, values: [value] });
  }
  return `enters ${Object.values({ ...key, ...filled }).join(" ")}`;
};

const enterMeeting: Step = async (life, draw) => {
  const place = placed(life, "KKR_Forloeb");
  if (!place) return undefined;
  const reference = text(life);
  await appendRow(life, place, {
    [meetings.date]: serial(2026, 1 + draw(6), 1 + draw(20)),
    [meetings.cvr]: "12345674",
    [meetings.municipality]: pick(draw, MUNICIPALITIES) ?? "",
    [meetings.kind]: draw(2) === 0 ? "individuel" : "kollektiv",
    [meetings.reference]: reference,
  });
  life.entries.push({
    home: { table: "KKR_Forloeb", row: {}, column: meetings.reference },
    values: [reference],
  });
  return `enters a meeting ${reference}`;
};

/** Anywhere below and beside: over what stands there, as a careless paste does. */
const pasteText: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined) return undefined;
  const at = cellAddress(draw(60), draw(40));
  const block = Array.from({ length: 1 + draw(3) }, () =>
    Array.from({ length: 1 + draw(2) }, () => text(life)),
  );
  await excel(({ worksheets }) => {
    const range = worksheets.getItem(sheet).getRange(at);
    range.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1).values = block;
  });
  for (const value of block.flat()) life.entries.push({ home: { sheet }, values: [value] });
  return `pastes ${block.flat().join(", ")} at ${sheet}!${at}`;
};

const renameSheet: Step = async (life, draw) => {
  const before = pick(draw, sheetsThere(life));
  const first = [...life.called].find(([, name]) => name === before)?.[0];
  if (before === undefined || first === undefined) return undefined;
  const after = ["Tal", "Mål '26", "KKR ark", "Ark nr. 1", first][draw(5)] ?? "";
  if (sheetByName(life.host.workbook, after)) return undefined;
  await excel(({ worksheets }) => {
    worksheets.getItem(before).name = after;
  });
  life.called.set(first, after);
  life.entries = life.entries.map((entry) =>
    "sheet" in entry.home && entry.home.sheet === before ? { ...entry, home: { sheet: after } } : entry,
  );
  return `renames ${before} to ${after}`;
};

const moveSheet: Step = async (life, draw) => {
  const sheet = pick(draw, life.host.workbook.sheets)?.name ?? "";
  const position = draw(life.host.workbook.sheets.length);
  await excel(({ worksheets }) => {
    worksheets.getItem(sheet).position = position;
  });
  return `moves ${sheet} to ${position}`;
};

/** A copy is a sheet of the user's own, and all that stands on it stays. */
const copySheet: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined || life.called.size > 9) return undefined;
  const position = (["Beginning", "End", "Before", "After"] as const)[draw(4)] ?? "End";
  let name = "";
  await excel(async ({ worksheets }, context) => {
    const original = worksheets.getItem(sheet);
    const copied = original.copy(position, original).load("name");
    await context.sync();
    ({ name } = copied);
    const note = text(life);
    copied.getRange("AZ1").values = [[note]];
    life.entries.push({ home: { sheet: name }, values: [note] });
  });
  const cells = [...(sheetByName(life.host.workbook, name)?.cells.values() ?? [])];
  // A formula of the copy goes on computing: an equal figure that it shows now was not entered there.
  const there = new Set(
    cells
      .filter((cell) => cell.formula === undefined && cell.spilledFrom === undefined)
      .map(({ value }) => value),
  );
  for (const { values } of [...life.entries]) {
    const [value] = values.filter((each) => there.has(each));
    if (value !== undefined) life.entries.push({ home: { sheet: name }, values: [value] });
  }
  life.called.set(name, name);
  return `copies ${sheet} to ${name} (${position})`;
};

const deleteSheet: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined || draw(3) > 0) return undefined;
  await excel(({ worksheets }) => worksheets.getItem(sheet).delete());
  return `deletes ${sheet}`;
};

const sortTable: Step = async (life, draw) => {
  const place = pick(draw, tablesThere(life));
  if (!place) return undefined;
  const key = draw(place.table.columns.length);
  const ascending = draw(2) === 0;
  await excel(({ tables }) => tables.getItem(place.table.name).sort.apply([{ key, ascending }]));
  return `sorts ${place.table.name} by ${place.table.columns[key]?.name ?? ""}`;
};

const filterTable: Step = async (life, draw) => {
  const place = pick(draw, tablesThere(life));
  const column = place && pick(draw, place.table.columns);
  if (!place || !column) return undefined;
  const value = rowKey(life, place, draw(tableBody(place.table).rows), [column.name])?.[column.name];
  await excel(({ tables }) => {
    const table = tables.getItem(place.table.name);
    if (value === undefined) table.clearFilters();
    else table.columns.getItem(column.name).filter.applyValuesFilter([String(value)]);
  });
  return `filters ${place.table.name} by ${column.name} ${String(value)}`;
};

const hideSomething: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined) return undefined;
  const what = draw(3);
  const hidden = draw(3) > 0;
  const at = draw(20);
  await excel(({ worksheets }) => {
    const there = worksheets.getItem(sheet);
    if (what === 0) there.visibility = hidden ? "Hidden" : "Visible";
    else if (what === 1) there.getRangeByIndexes(at, 0, 3, 1).getEntireRow().rowHidden = hidden;
    else there.getRangeByIndexes(0, at, 1, 2).getEntireColumn().columnHidden = hidden;
  });
  return `${hidden ? "hides" : "shows"} ${["all", `rows from ${at}`, `columns from ${at}`][what] ?? ""} of ${sheet}`;
};

const insertLines: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined) return undefined;
  const isRow = draw(2) === 0;
  const at = draw(30);
  const count = 1 + draw(2);
  await excel(({ worksheets }) => {
    const there = worksheets.getItem(sheet);
    if (isRow) there.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
    else there.getRangeByIndexes(0, at, 1, count).getEntireColumn().insert("Right");
  });
  return `inserts ${count} ${isRow ? "rows" : "columns"} at ${at} of ${sheet}`;
};

const deleteLines: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined) return undefined;
  const isRow = draw(2) === 0;
  const at = draw(45);
  await excel(({ worksheets }) => {
    const there = worksheets.getItem(sheet);
    if (isRow) there.getRangeByIndexes(at, 0, 1, 1).getEntireRow().delete("Up");
    else there.getRangeByIndexes(0, at, 1, 1).getEntireColumn().delete("Left");
  });
  return `deletes ${isRow ? "row" : "column"} ${at} of ${sheet}`;
};

const deleteTableLine: Step = async (life, draw) => {
  const place = pick(draw, tablesThere(life));
  if (!place || place.table.columns.length < 3) return undefined;
  const { name, columns } = place.table;
  const row = draw(3) > 0;
  const at = draw(row ? tableBody(place.table).rows : columns.length);
  const told = row ? `row ${at}` : `the column ${columns[at]?.name ?? ""}`;
  await excel(({ tables }) => {
    const table = tables.getItem(name);
    if (row) table.rows.getItemAt(at).delete();
    else table.columns.getItemAt(at).delete();
  });
  return `deletes ${told} of ${name}`;
};

/** A column of the user's own, with a note in it. */
const addOwnColumn: Step = async (life, draw) => {
  const place = pick(draw, tablesThere(life));
  if (!place) return undefined;
  const header = `Egen ${++life.count}`;
  const note = text(life);
  const at = draw(place.table.columns.length + 1);
  const row = draw(tableBody(place.table).rows);
  await excel(({ tables }) => {
    const column = tables.getItem(place.table.name).columns.add(at, undefined, header);
    column.getDataBodyRange().getCell(row, 0).values = [[note]];
  });
  life.entries.push({ home: { table: stem(place.table.name), row: {}, column: header }, values: [note] });
  return `adds the column ${header} to ${place.table.name} with ${note}`;
};

const addOwnRow: Step = async (life, draw) => {
  const place = pick(
    draw,
    tablesThere(life).filter(({ table }) => !["KKR_Aktivitet", "KKR_Forloeb"].includes(table.name)),
  );
  if (!place) return undefined;
  const { table } = place;
  const note = text(life);
  const values = table.columns.map((_, index) => (index === 0 ? note : null));
  await excel(({ tables }) => {
    tables.getItem(table.name).rows.add(draw(tableBody(table).rows), [values as unknown as Plain[]]);
  });
  const [first] = table.columns;
  life.entries.push({
    home: { table: stem(table.name), row: {}, column: first?.name ?? "" },
    values: [note],
  });
  return `adds the row ${note} to ${table.name}`;
};

const protectSheet: Step = async (life, draw) => {
  const sheet = pick(draw, sheetsThere(life));
  if (sheet === undefined) return undefined;
  const isProtected = sheetByName(life.host.workbook, sheet)?.protection !== undefined;
  await excel(({ worksheets }) => {
    const { protection } = worksheets.getItem(sheet);
    if (isProtected) protection.unprotect();
    else protection.protect();
  });
  return `${isProtected ? "unprotects" : "protects"} ${sheet}`;
};

/** Before the last update, so that no history ends with a refusal. */
export const unprotectAll: Step = async ({ host }) => {
  await excel(({ worksheets }) => {
    for (const { name, protection } of host.workbook.sheets) {
      if (protection) worksheets.getItem(name).protection.unprotect();
    }
  });
  return "unprotects all";
};

const dropName: Step = async (life, draw) => {
  const { names, sheets } = life.host.workbook;
  const homes = [
    ...names.map((name) => ({ sheet: undefined, name })),
    ...sheets.flatMap((sheet) => sheet.names.map((name) => ({ sheet, name }))),
  ];
  const found = pick(draw, homes);
  if (!found) return undefined;
  await excel(({ names: all, worksheets }) =>
    (found.sheet ? worksheets.getItem(found.sheet.name).names : all).getItem(found.name.name).delete(),
  );
  return `drops the name ${found.sheet?.name ?? ""} ${found.name.name}`;
};

/** Carriers that programs and synchronisations are known to lose. */
const dropCarriers: Step = (life, draw) => {
  const { workbook } = life.host;
  const kinds = ["settings", "parts", "properties", "marks"] as const;
  const kind = kinds[draw(4)];
  if (kind === "settings") workbook.settings.clear();
  if (kind === "parts") workbook.customXmlParts.length = 0;
  if (kind === "properties") workbook.customProperties.clear();
  if (kind === "marks") {
    for (const { names } of workbook.sheets) {
      const kept = names.filter(({ name }) => name !== "KKR_Ark");
      names.splice(0, Infinity, ...kept);
    }
  }
  return Promise.resolve(`loses the ${kind ?? ""}`);
};

/** The pane begins anew: what it remembered is gone. */
const reloadPane: Step = async () => {
  await openPane();
  return "reloads the pane";
};

const saveAndOpen: Step = async (life) => {
  life.host = await reopened(life.host);
  return "saves and opens again";
};

export const USER_STEPS = {
  enterInput,
  typeOverFormula,
  enterActivityRow,
  enterMeeting,
  pasteText,
  renameSheet,
  moveSheet,
  copySheet,
  deleteSheet,
  sortTable,
  filterTable,
  hideSomething,
  insertLines,
  deleteLines,
  deleteTableLine,
  addOwnColumn,
  addOwnRow,
  protectSheet,
  dropName,
  dropCarriers,
  reloadPane,
  saveAndOpen,
} satisfies Record<string, Step>;
