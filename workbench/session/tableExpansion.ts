import { intersects } from "../model/address";
import type { Area } from "../model/address";
import { changeStyle, styleAt } from "../host/cells/cellStyle";
import type { HostSession } from "../host/hostSession";
import { invalidateCells } from "../host/hostSession";
import { resizeTable } from "../host/tables/tableShape";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import type { Table } from "../model/table";
import { tableBody } from "../model/table";

/** A table that an entry makes larger, and how large. */
export interface TableExpansion {
  readonly table: Table;
  readonly area: Area;
}

/**
 * The table that takes in an entry, as Excel's AutoCorrect does: entered directly below its last row or
 * right of its last column, or pasted from inside it beyond its end. A table with a total row stays, and
 * so does one beside which something stands already, and all of a protected sheet.
 */
export function expansionFor(sheet: Sheet, entry: Area): TableExpansion | undefined {
  for (const table of sheet.tables) {
    const area = grownDown(table, entry) ?? grownRight(table, entry);
    if (!area) continue;
    const inTheWay = [
      ...sheet.merged,
      ...sheet.tables.filter((other) => other !== table).map((other) => other.area),
    ];
    const isFree = !sheet.protection && !inTheWay.some((other) => intersects(other, area));
    if (isFree && isEmptyBeside(sheet, table.area, area, entry)) return { table, area };
  }
  return undefined;
}

function grownDown(table: Table, entry: Area): Area | undefined {
  const { area } = table;
  const end = area.row + area.rows;
  const last = entry.row + entry.rows;
  const inColumns = entry.column >= area.column && entry.column + entry.columns <= area.column + area.columns;
  const reaches = entry.row <= end && entry.row > area.row && last > end;
  return !table.showTotals && inColumns && reaches ? { ...area, rows: last - area.row } : undefined;
}

function grownRight(table: Table, entry: Area): Area | undefined {
  const { area } = table;
  const end = area.column + area.columns;
  const last = entry.column + entry.columns;
  const inRows = entry.row >= area.row && entry.row + entry.rows <= area.row + area.rows;
  const reaches = entry.column <= end && entry.column > area.column && last > end;
  return !table.showTotals && table.showHeaders && inRows && reaches
    ? { ...area, columns: last - area.column }
    : undefined;
}

/** Whether what the table would take in is empty, but for the entry itself. */
function isEmptyBeside(sheet: Sheet, before: Area, after: Area, entry: Area): boolean {
  for (let row = after.row; row < after.row + after.rows; row++) {
    const isNewRow = row >= before.row + before.rows;
    const from = isNewRow ? after.column : before.column + before.columns;
    for (let column = from; column < after.column + after.columns; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      const isEntry = intersects(entry, { row, column, rows: 1, columns: 1 });
      if (!isEntry && cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }
  return true;
}

/** Makes the table that large; formats, rules and calculated columns of its last row go along. */
export function expandTable(session: HostSession, sheet: Sheet, { table, area }: TableExpansion): void {
  const before = tableBody(table);
  const addedRows = area.rows - table.area.rows;
  const addedColumns = area.columns - table.area.columns;
  const headerStyle = styleAt(sheet, table.area.row, table.area.column + table.area.columns - 1);
  resizeTable(session, sheet, table, area);
  if (addedColumns > 0 && headerStyle) {
    const header = {
      ...area,
      rows: 1,
      column: area.column + area.columns - addedColumns,
      columns: addedColumns,
    };
    changeStyle(session, sheet, header, () => headerStyle);
  }
  if (addedRows > 0) {
    copyFormats(session, sheet, before, addedRows);
    extendRules(sheet.validations, before, addedRows);
    extendRules(sheet.conditionalFormats, before, addedRows);
  }
  invalidateCells(session, sheet, area);
}

function copyFormats(session: HostSession, sheet: Sheet, body: Area, added: number): void {
  const last = body.row + body.rows - 1;
  const height = sheet.rows.get(last)?.height;
  for (let row = last + 1; row <= last + added; row++) {
    if (height !== undefined) sheet.rows.set(row, { ...sheet.rows.get(row), height });
  }
  for (let column = body.column; column < body.column + body.columns; column++) {
    const style = styleAt(sheet, last, column);
    const area = { row: last + 1, column, rows: added, columns: 1 };
    if (style) changeStyle(session, sheet, area, () => style);
  }
}

/** Rules that reach the table's last row reach the new ones too. */
function extendRules(rules: readonly { area: Area }[], body: Area, added: number): void {
  const last = body.row + body.rows;
  for (const rule of rules) {
    const reachesEnd = rule.area.row >= body.row && rule.area.row + rule.area.rows === last;
    const inColumns =
      rule.area.column >= body.column && rule.area.column + rule.area.columns <= body.column + body.columns;
    if (reachesEnd && inColumns) rule.area = { ...rule.area, rows: rule.area.rows + added };
  }
}
