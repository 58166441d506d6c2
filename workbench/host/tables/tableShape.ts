import type { Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Table } from "../../model/table";
import { tableBody } from "../../model/table";
import { fullAddress } from "../cells/areas";
import { readText } from "../cells/readCells";
import { shiftCells } from "../cells/shiftCells";
import { putEntry } from "../cells/putEntry";
import { dropColumnInFormulas } from "../formulas/renameInFormulas";
import { invalidArgument, invalidOperation } from "../officeError";
import type { HostSession } from "../hostSession";
import { calculateIfNeeded, invalidateStructure } from "../hostSession";
import { requireNoMerged, requireNoTable } from "./addTable";
import { settleCalculatedColumns } from "./calculatedColumn";
import { uniqueColumnName, uniqueColumnNames } from "./tableColumnNames";
import { renameColumn } from "./tableEntry";
import { fillCalculated } from "./tableRows";

/** Gives a table another area with the same header row, as Table > Resize does; no cell moves. */
export function resizeTable(session: HostSession, sheet: Sheet, table: Table, area: Area): void {
  settleCalculatedColumns(session);
  const overlaps =
    area.column < table.area.column + table.area.columns && table.area.column < area.column + area.columns;
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || !overlaps || area.rows < least) {
    throw invalidArgument(
      `${table.name} cannot become ${fullAddress(sheet, area)}: the header must stay in its row, the new ` +
        `table must overlap the old and keep at least one row.`,
    );
  }
  if (table.showTotals) throw invalidOperation(`Hide the total row of ${table.name} before resizing it.`);
  requireNoTable(sheet, area, table);
  requireNoMerged(sheet, area);
  calculateIfNeeded(session);
  const before = tableBody(table);
  const shiftedBy = area.column - table.area.column;
  const [texts = []] = readText(session, sheet, { ...area, rows: 1 });
  const names = uniqueColumnNames(texts, session.locale);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = names.map((name, index) => table.columns[index + shiftedBy] ?? { id: nextId++, name });
  table.area = area;
  delete table.insertRow;
  table.columns.forEach((column, index) => {
    putEntry(session, sheet, area.row, area.column + index, { kind: "constant", value: column.name });
  });
  const added = tableBody(table).rows - before.rows;
  if (added > 0) fillCalculated(session, sheet, table, before.row + before.rows, added);
  invalidateStructure(session);
}

/** Puts a column in; what stands to the right of the table in its rows moves. Returns its position. */
export function addColumn(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  position: number | undefined,
  name: string | undefined,
): number {
  settleCalculatedColumns(session);
  const at = position ?? table.columns.length;
  if (at < 0 || at > table.columns.length) {
    throw invalidArgument(`${table.name} has ${table.columns.length} columns: none can be put in at ${at}.`);
  }
  const band = { from: table.area.row, count: table.area.rows };
  shiftCells(session, sheet, { vertical: false, from: table.area.column + at, count: 1, band }, table);
  table.area = { ...table.area, columns: table.area.columns + 1 };
  nameNewColumns(session, sheet, table, at, 1, name);
  return at;
}

/** Takes note of columns that the table's area has grown by; without a name they are called by their number. */
export function nameNewColumns(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  at: number,
  count: number,
  name = "",
): void {
  for (let index = at; index < at + count; index++) {
    const others = table.columns.map((column) => column.name);
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(index, 0, { id, name: "" });
    renameColumn(session, sheet, table, index, name && uniqueColumnName(name, others));
  }
  invalidateStructure(session);
}

/** Takes a column out; formulas that name it become `#REF!`. */
export function deleteColumn(session: HostSession, sheet: Sheet, table: Table, index: number): void {
  settleCalculatedColumns(session);
  if (table.columns.length === 1)
    throw invalidOperation(`${table.name} keeps its last column: delete the table.`);
  const band = { from: table.area.row, count: table.area.rows };
  shiftCells(session, sheet, { vertical: false, from: table.area.column + index, count: -1, band }, table);
  table.area = { ...table.area, columns: table.area.columns - 1 };
  const [removed] = table.columns.splice(index, 1);
  if (removed) dropColumnInFormulas(session.workbook, sheet, table, removed.name);
  invalidateStructure(session);
}

/** Shows or hides the total row: it is put in below the rows, or taken out with its cells. */
export function showTotals(session: HostSession, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  const band = { from: table.area.column, count: table.area.columns };
  const body = tableBody(table);
  const from = body.row + body.rows;
  shiftCells(session, sheet, { vertical: true, from, count: show ? 1 : -1, band }, table);
  table.area = { ...table.area, rows: table.area.rows + (show ? 1 : -1) };
  table.showTotals = show;
  if (show) fillTotals(session, sheet, table, from);
  invalidateStructure(session);
}

/** A total row shown again has what it held; a first one has its label and nothing else. */
function fillTotals(session: HostSession, sheet: Sheet, table: Table, row: number): void {
  const [first] = table.columns;
  const isNew = table.columns.every((column) => column.total === undefined);
  if (isNew && first) first.total = { label: session.locale === "da-DK" ? "I alt" : "Total" };
  table.columns.forEach(({ total }, index) => {
    const column = table.area.column + index;
    if (total?.formula !== undefined)
      putEntry(session, sheet, row, column, { kind: "formula", formula: total.formula });
    else if (total?.label !== undefined)
      putEntry(session, sheet, row, column, { kind: "constant", value: total.label });
  });
}

/** Shows or hides the header row; the cells keep their places, and hidden headers leave theirs empty. */
export function showHeaders(session: HostSession, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showHeaders === show) return;
  const { area } = table;
  if (show) {
    const above = { ...area, row: area.row - 1, rows: 1 };
    const isFree = area.row > 0 && area.columns > 0 && isEmptyRow(sheet, above);
    if (!isFree) throw invalidOperation(`The row above ${table.name} is not free for its header.`);
    requireNoTable(sheet, above, table);
  }
  table.area = show
    ? { ...area, row: area.row - 1, rows: area.rows + 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
  table.showHeaders = show;
  const headerRow = show ? table.area.row : area.row;
  table.columns.forEach((column, index) => {
    const value = show ? column.name : null;
    putEntry(session, sheet, headerRow, area.column + index, { kind: "constant", value });
  });
  invalidateStructure(session);
}

function isEmptyRow(sheet: Sheet, area: Area): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cell = sheet.cells.get(cellKey(area.row, column));
    if (cell && cell.value !== null) return false;
  }
  return true;
}
