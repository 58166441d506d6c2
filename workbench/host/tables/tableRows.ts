import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Table } from "../../model/table";
import { tableBody } from "../../model/table";
import { clearContents } from "../cells/clearCells";
import { requireUnlocked } from "../cells/protection";
import { shiftCells } from "../cells/shiftCells";
import { styleAt, styledCellAt } from "../cells/cellStyle";
import { putEntry } from "../cells/putEntry";
import { enterCells } from "../cells/enterCells";
import { invalidArgument } from "../officeError";
import type { HostSession } from "../hostSession";
import { invalidateStructure } from "../hostSession";
import { calculatedFormula, settleCalculatedColumns } from "./calculatedColumn";

/** How many rows hold data: the blank row of an empty table counts as none. */
export function rowCount(table: Table): number {
  return table.insertRow ? 0 : tableBody(table).rows;
}

/**
 * Adds rows to a table before a position, at the end where it is left out. What stands below the table in
 * its columns moves down; new rows take formats and calculated formulas from their neighbours. Returns the
 * position of the first new row.
 */
export function addRows(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  position: number | undefined,
  values: readonly (readonly unknown[])[],
): number {
  settleCalculatedColumns(session);
  const body = tableBody(table);
  const at = position ?? rowCount(table);
  if (at > rowCount(table)) {
    throw invalidArgument(`${table.name} has ${rowCount(table)} rows: no row can be put in at ${at}.`);
  }
  if (values.some((row) => row.length !== table.columns.length)) {
    throw invalidArgument(
      `${table.name} has ${table.columns.length} columns; each new row needs that many values.`,
    );
  }
  const fresh = table.insertRow ? values.length - 1 : values.length;
  const from = body.row + (table.insertRow ? 1 : at);
  requireUnlocked(session, sheet, body);
  if (fresh > 0) {
    const band = { from: table.area.column, count: table.area.columns };
    const growing = from === body.row + body.rows ? body : undefined;
    const shift = { vertical: true, from, count: fresh, band, ...(growing && { growing }) };
    shiftCells(session, sheet, shift, table);
    table.area = { ...table.area, rows: table.area.rows + fresh };
    copyFormats(sheet, table, from, fresh, from > body.row ? from - 1 : from + fresh);
  }
  delete table.insertRow;
  const first = body.row + at;
  fillCalculated(session, sheet, table, first, values.length);
  enterCells(session, sheet, { ...body, row: first, rows: values.length }, values);
  invalidateStructure(session);
  return at;
}

function copyFormats(sheet: Sheet, table: Table, from: number, count: number, model: number): void {
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    const style = styleAt(sheet, model, column);
    if (!style) continue;
    for (let row = from; row < from + count; row++) styledCellAt(sheet, row, column).style = style;
  }
}

/** Puts the calculated columns' formulas into new rows. */
export function fillCalculated(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  from: number,
  count: number,
): void {
  for (const index of table.columns.keys()) {
    for (let row = from; row < from + count; row++) {
      const formula = calculatedFormula(table, index, row);
      if (formula === undefined) break;
      const column = table.area.column + index;
      if (sheet.cells.get(cellKey(row, column))?.formula !== formula) {
        putEntry(session, sheet, row, column, { kind: "formula", formula });
      }
    }
  }
}

/** Deletes rows; the last one is emptied and stays as the table's blank row. */
export function deleteRows(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  position: number,
  count: number,
): void {
  settleCalculatedColumns(session);
  if (position < 0 || count < 1 || position + count > rowCount(table)) {
    throw invalidArgument(
      `${table.name} has ${rowCount(table)} rows: rows ${position} to ${position + count - 1} are not all there.`,
    );
  }
  const body = tableBody(table);
  requireUnlocked(session, sheet, body);
  const removed = count === body.rows ? count - 1 : count;
  if (removed < count) {
    clearContents(session, sheet, { ...body, rows: 1 });
    session.writtenColumns.delete(table);
    table.insertRow = true;
  }
  if (removed === 0) return;
  const from = body.row + position + (count - removed);
  const band = { from: table.area.column, count: table.area.columns };
  shiftCells(session, sheet, { vertical: true, from, count: -removed, band }, table);
  table.area = { ...table.area, rows: table.area.rows - removed };
  invalidateStructure(session);
}
