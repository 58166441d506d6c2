import type { Area } from "../../model/address";
import { contains, intersects } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Table } from "../../model/table";
import { recordChange } from "../events/areaChange";
import { invalidArgument } from "../officeError";
import type { HostSession } from "../hostSession";
import { invalidateCells } from "../hostSession";
import { noteWritten } from "../tables/calculatedColumn";
import { fillColumns, filledColumns } from "../tables/fillColumns";
import { enterHeader, enterTotal } from "../tables/tableEntry";
import { fullAddress, isUnbounded } from "./areas";
import type { CellEntry } from "./enteredValue";
import { enteredValue } from "./enteredValue";
import { requireUnlocked } from "./protection";
import { putEntry } from "./putEntry";
import { requireParsable } from "./requireParsable";
import { numberFormatAt } from "./cellStyle";

/**
 * Lays a given value out over an area: a two-dimensional array must have the area's shape, a single value
 * fills it.
 */
export function shaped(value: unknown, sheet: Sheet, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (isUnbounded(area)) {
      throw invalidArgument(`${fullAddress(sheet, area)} is unbounded: name the rows and columns to fill.`);
    }
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const matches =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!matches) {
    const [first] = rows;
    const width = Array.isArray(first) ? first.length : 0;
    throw invalidArgument(
      `${fullAddress(sheet, area)} has ${area.rows} rows and ${area.columns} columns; ` +
        `the array has ${rows.length} and ${width}, or its rows differ in length.`,
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/**
 * Enters values or formulas into an area. `null` leaves a cell as it is, `""` empties it. Nothing is
 * written where one formula is refused.
 */
export function enterCells(session: HostSession, sheet: Sheet, area: Area, value: unknown): void {
  const given = shaped(value, sheet, area);
  requireUnlocked(session, sheet, area);
  const tables = sheet.tables.filter((table) => intersects(table.area, area));
  const entries = readEntries(session, sheet, area, given, tables);
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = sheet.cells.get(cellKey(area.row, area.column))?.value ?? null;
  const filled = filledColumns(session, sheet, area, tables);
  for (const { row, column, entered } of entries) enter(session, sheet, row, column, entered, tables);
  fillColumns(session, sheet, entries, filled);
  session.cellsWritten += entries.length;
  invalidateCells(session, sheet, area);
  recordChange(session, { sheet, area, changeType: "RangeEdited", ...(isSingle && { before }) });
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entered: CellEntry;
}

function readEntries(
  session: HostSession,
  sheet: Sheet,
  area: Area,
  given: (row: number, column: number) => unknown,
  tables: readonly Table[],
): Entry[] {
  const entries: Entry[] = [];
  const accepted = new Set<string>();
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const raw = given(down, across);
      if (raw === null || raw === undefined) continue;
      const row = area.row + down;
      const column = area.column + across;
      const entered =
        typeof raw === "string"
          ? enteredValue(raw, numberFormatAt(session.workbook, sheet, row, column))
          : enteredValue(raw, "General");
      if (entered.kind === "formula") {
        // The meaning of `[@Column]` depends on the table; otherwise a formula is accepted in one cell or in none.
        const table = tables.find((each) => contains(each.area, row, column));
        const key = `${table?.id ?? ""} ${entered.formula}`;
        if (!accepted.has(key)) requireParsable(session, sheet, row, column, entered.formula);
        accepted.add(key);
      }
      entries.push({ row, column, entered });
    }
  }
  return entries;
}

function enter(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  entered: CellEntry,
  tables: readonly Table[],
): void {
  const table = tables.find((each) => contains(each.area, row, column));
  if (table && enterHeader(session, sheet, table, row, column, entered)) return;
  putEntry(session, sheet, row, column, entered);
  if (!table) return;
  if (!enterTotal(table, row, column, entered)) noteWritten(session, sheet, table, column);
}
