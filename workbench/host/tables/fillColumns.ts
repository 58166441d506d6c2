import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, contains, intersects, type Area } from "../../model/address";
import { cellKey, type Sheet } from "../../model/sheet";
import { tableBody, type Table } from "../../model/table";
import { resolveFunctions } from "../unresolvedFormulas";
import { invalidateCells, type HostSession } from "../hostSession";

interface FilledColumn {
  readonly table: Table;
  /** Of the sheet. */
  readonly column: number;
}

/** The table columns that a formula will fill that is about to be entered into an area. */
export function filledColumns(
  session: HostSession,
  sheet: Sheet,
  area: Area,
  tables: readonly Table[],
): FilledColumn[] {
  const { fillsColumns } = session.modes;
  if (fillsColumns === false) return [];
  return tables.flatMap((table) => {
    const body = tableBody(table);
    const found: FilledColumn[] = [];
    for (let column = body.column; column < body.column + body.columns; column++) {
      if (
        intersects(area, { ...body, column, columns: 1 }) &&
        isFilled(sheet, body, column, fillsColumns === "formulas")
      ) {
        found.push({ table, column });
      }
    }
    return found;
  });
}

/**
 * Excel's "fill formulas in tables to create calculated columns", at its worst: a formula entered into a
 * table column takes the whole column, and of several the last one does.
 * @param entered the cells that something was entered into, from the first row down
 */
export function fillColumns(
  session: HostSession,
  sheet: Sheet,
  entered: readonly { readonly row: number; readonly column: number }[],
  columns: readonly FilledColumn[],
): void {
  for (const { table, column } of columns) {
    const body = tableBody(table);
    const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
    const last = entered.findLast(
      (cell) =>
        cell.column === column &&
        contains(body, cell.row, column) &&
        sheet.cells.get(cellKey(cell.row, column))?.formula !== undefined,
    )?.row;
    if (last === undefined) continue;
    const formula = sheet.cells.get(cellKey(last, column))?.formula ?? "";
    const relative = translateFormulaToR1C1(formula, cellAddress(last, column));
    for (const row of rows) {
      const cell = sheet.cells.get(cellKey(row, column)) ?? { value: null };
      cell.formula = translateFormulaToA1(relative, cellAddress(row, column));
      cell.value = null;
      resolveFunctions(session, cell);
      sheet.cells.set(cellKey(row, column), cell);
    }
    invalidateCells(session, sheet, { ...body, column, columns: 1 });
  }
}

function isFilled(sheet: Sheet, body: Area, column: number, withFormulas: boolean): boolean {
  for (let row = body.row; row < body.row + body.rows; row++) {
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell?.formula !== undefined ? !withFormulas : cell && cell.value !== null) return false;
  }
  return true;
}
