import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { HostSession } from "../host/hostSession";
import { fillCalculated } from "../host/tables/tableRows";
import type { Area } from "../model/address";
import { cellAddress, contains } from "../model/address";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import type { Table } from "../model/table";
import { tableBody } from "../model/table";

/** A table column that a formula entered in one of its cells fills, as Excel's AutoCorrect does. */
export interface FilledColumn {
  readonly table: Table;
  readonly index: number;
  readonly area: Area;
}

/** The column in which a formula would be the first content; `undefined` where nothing is to be filled. */
export function columnToFill(sheet: Sheet, row: number, column: number): FilledColumn | undefined {
  const table = sheet.tables.find((each) => contains(tableBody(each), row, column));
  if (!table) return undefined;
  const area = { ...tableBody(table), column, columns: 1 };
  if (area.rows === 1) return undefined;
  for (let other = area.row; other < area.row + area.rows; other++) {
    const cell = sheet.cells.get(cellKey(other, column));
    const isFilled = cell && (cell.value !== null || cell.formula !== undefined);
    if (other !== row && isFilled) return undefined;
  }
  return { table, index: column - table.area.column, area };
}

/** Puts the formula of one cell into its whole column, which becomes a calculated one. */
export function autofillColumn(
  session: HostSession,
  sheet: Sheet,
  { table, index, area }: FilledColumn,
  row: number,
): void {
  const formula = sheet.cells.get(cellKey(row, area.column))?.formula;
  const column = table.columns[index];
  if (formula === undefined || !column) return;
  const relative = translateFormulaToR1C1(formula, cellAddress(row, area.column));
  column.calculated = translateFormulaToA1(relative, cellAddress(area.row, area.column));
  fillCalculated(session, sheet, table, area.row, area.rows);
  session.engine.invalidate(sheet, area);
}
