import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, columnLetters } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Table } from "../../model/table";
import { tableBody } from "../../model/table";
import type { Shift } from "../cells/shift";
import { shiftArea } from "../cells/shift";
import type { HostSession } from "../hostSession";

/** Remembers that a table's column was written to. */
export function noteWritten(session: HostSession, sheet: Sheet, table: Table, column: number): void {
  delete table.insertRow;
  const noted = session.writtenColumns.get(table) ?? { sheet, columns: new Set<number>() };
  noted.columns.add(column - table.area.column);
  session.writtenColumns.set(table, noted);
}

/**
 * Settles which of the written columns are calculated: those where every row holds the same formula. A
 * column keeps its formula while some row still holds it, as Excel allows exceptions.
 */
export function settleCalculatedColumns(session: HostSession): void {
  for (const [table, { sheet, columns }] of session.writtenColumns) {
    for (const index of columns) settle(sheet, table, index);
  }
  session.writtenColumns.clear();
}

function settle(sheet: Sheet, table: Table, index: number): void {
  const column = table.columns[index];
  if (!column) return;
  const body = tableBody(table);
  const place = table.area.column + index;
  const first = sheet.cells.get(cellKey(body.row, place))?.formula;
  let everywhere = first !== undefined;
  let somewhere = false;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const formula = sheet.cells.get(cellKey(row, place))?.formula;
    if (first === undefined || !isSame(formula, row, first, body.row, place)) everywhere = false;
    if (column.calculated !== undefined && isSame(formula, row, column.calculated, body.row, place)) {
      somewhere = true;
    }
    if (!everywhere && (somewhere || column.calculated === undefined)) break;
  }
  if (everywhere) column.calculated = first ?? "";
  else if (!somewhere) delete column.calculated;
}

/** Whether two formulas of one column say the same, seen from their rows. */
function isSame(
  formula: string | undefined,
  row: number,
  other: string,
  otherRow: number,
  column: number,
): boolean {
  if (formula === undefined) return false;
  if (formula === other && !CELL_REFERENCE.test(formula)) return true;
  return asSeenFrom(formula, row, column) === asSeenFrom(other, otherRow, column);
}

const CELL_REFERENCE = /[A-Za-z]{1,3}\d|\d:\d/;

function asSeenFrom(formula: string, row: number, column: number): string {
  return CELL_REFERENCE.test(formula) ? translateFormulaToR1C1(formula, cellAddress(row, column)) : formula;
}

/** A calculated column's formula as it reads in a row; it is kept as it reads in the first one. */
export function calculatedFormula(table: Table, index: number, row: number): string | undefined {
  const formula = table.columns[index]?.calculated;
  if (formula === undefined || !CELL_REFERENCE.test(formula)) return formula;
  const letters = columnLetters(table.area.column + index);
  const first = tableBody(table).row;
  return translateFormulaToA1(
    translateFormulaToR1C1(formula, `${letters}${first + 1}`),
    `${letters}${row + 1}`,
  );
}

/**
 * Calculated formulas are kept as they read in the first row, which cells moving may change or take away.
 * Call before cells move; the function it returns reads them anew from a cell that stayed.
 */
export function followCalculated(sheet: Sheet, shift: Shift): () => void {
  const followed: (() => void)[] = [];
  for (const table of sheet.tables) {
    for (const [index, column] of table.columns.entries()) {
      if (column.calculated === undefined || !CELL_REFERENCE.test(column.calculated)) continue;
      const surviving = survivor(sheet, table, index, column.calculated, shift);
      if (!surviving) continue;
      followed.push(() => {
        const formula = surviving.cell.formula ?? "";
        const seen = translateFormulaToR1C1(
          formula,
          cellAddress(surviving.after.row, surviving.after.column),
        );
        const first = { row: tableBody(table).row, column: surviving.after.column };
        column.calculated = translateFormulaToA1(seen, cellAddress(first.row, first.column));
      });
    }
  }
  return () => followed.forEach((follow) => follow());
}

/** A cell that holds the column's formula and is not deleted, and where it will stand. */
function survivor(sheet: Sheet, table: Table, index: number, calculated: string, shift: Shift) {
  const body = tableBody(table);
  const column = table.area.column + index;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell || !isSame(cell.formula, row, calculated, body.row, column)) continue;
    const after = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    if (after) return { cell, after };
  }
  return undefined;
}
