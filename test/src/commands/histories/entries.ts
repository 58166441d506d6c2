import type { Host } from "../../../../workbench/host/host";
import type { CellValue } from "../../../../workbench/model/cell";
import { cellKey, type Sheet } from "../../../../workbench/model/sheet";
import { tableBody, type Table } from "../../../../workbench/model/table";
import { sheetByName } from "../../../../workbench/model/workbook";
import { words } from "../../../words";

export type Plain = string | number | boolean;

/**
 * Where something was entered: in a row of a table, known by what stands in others of its columns, or anywhere on a
 * sheet. A table stands for those of later years, too.
 */
type Home =
  | { readonly table: string; readonly row: Readonly<Record<string, Plain>>; readonly column: string }
  | { readonly sheet: string };

/** A person's entries; the product has no part in this list. */
export interface Entry {
  readonly home: Home;
  /** The one that stands there; more than one where a file was to replace what it found, or not. */
  readonly values: readonly Plain[];
}

/** The entries that stand neither on their places nor on the sheet for what has none. */
export function lost(host: Host, entries: readonly Entry[]): Entry[] {
  const kept = keptValues(host);
  const rows = new Map<string, readonly Row[]>();
  const cells = new Map<string, ReadonlySet<unknown>>();
  return entries.filter(({ home, values }) => {
    if (values.some((value) => kept.has(value))) return false;
    if ("sheet" in home) {
      const there = remembered(cells, home.sheet, () => valuesOn(sheetByName(host.workbook, home.sheet)));
      return !values.some((value) => there.has(value));
    }
    const { column, row } = home;
    const all = remembered(rows, home.table, () => rowsOf(host, home.table));
    return !all.some(
      (each) =>
        Object.entries(row).every(([header, value]) => each[header] === value) &&
        values.some((value) => value === each[column]),
    );
  });
}

type Row = Readonly<Record<string, CellValue>>;

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** The rows of a table and of its namesakes for later years. */
export function rowsOf(host: Host, name: string): Row[] {
  return host.workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => isNamed(table, name)).flatMap((table) => rowsIn(sheet, table)),
  );
}

function isNamed(table: Table, name: string): boolean {
  return table.name === name || /^_\d{4}$/.test(table.name.replace(name, ""));
}

function rowsIn(sheet: Sheet, table: Table): Row[] {
  const body = tableBody(table);
  return Array.from({ length: body.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.map(({ name }, index) => [
        name,
        sheet.cells.get(cellKey(body.row + row, body.column + index))?.value ?? null,
      ]),
    ),
  );
}

function valuesOn(sheet: Sheet | undefined): ReadonlySet<unknown> {
  return new Set([...(sheet?.cells.values() ?? [])].map(({ value }) => value));
}

/** All that stands on the sheet for what has no place any more. */
function keptValues(host: Host): ReadonlySet<unknown> {
  return new Set(rowsOf(host, "KKR_IkkePlaceret").map((row) => row[words.lists.unplaced.columns.from]));
}
