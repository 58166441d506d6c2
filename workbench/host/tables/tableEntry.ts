import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import { displayText } from "../cells/displayText";
import type { CellEntry } from "../cells/enteredValue";
import { wireValue } from "../cells/readCells";
import { numberFormatAt } from "../cells/cellStyle";
import { putEntry } from "../cells/putEntry";
import { renameColumnInFormulas } from "../formulas/renameInFormulas";
import { invalidArgument } from "../officeError";
import type { HostSession } from "../hostSession";
import { invalidateStructure } from "../hostSession";
import { defaultColumnName, uniqueColumnName } from "./tableColumnNames";

/** Handles an entry into a header cell: it names the column. Returns whether the cell was a header. */
export function enterHeader(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  row: number,
  column: number,
  entered: CellEntry,
): boolean {
  if (!table.showHeaders || row !== table.area.row) return false;
  if (entered.kind === "formula") {
    throw invalidArgument(`The header of ${table.name} takes a text, not the formula ${entered.formula}.`);
  }
  const numberFormat = entered.numberFormat ?? numberFormatAt(session.workbook, sheet, row, column);
  const text = displayText(entered.value, numberFormat, session.locale);
  renameColumn(session, sheet, table, column - table.area.column, text);
  return true;
}

/** Gives a column a name, in its header cell and in the formulas that name it. */
export function renameColumn(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  index: number,
  text: string,
): void {
  const tableColumn = table.columns[index];
  if (!tableColumn) return;
  const others = table.columns.filter((each) => each !== tableColumn).map((each) => each.name);
  const name = uniqueColumnName(text === "" ? defaultColumnName(index, session.locale) : text, others);
  if (table.showHeaders) {
    const entered = { kind: "constant", value: name } as const;
    putEntry(session, sheet, table.area.row, table.area.column + index, entered);
  }
  if (tableColumn.name === name) return;
  renameColumnInFormulas(session.workbook, sheet, table, tableColumn.name, name);
  tableColumn.name = name;
  invalidateStructure(session);
}

/** Notes an entry into a total row. Returns whether the cell was one. */
export function enterTotal(table: Table, row: number, column: number, entered: CellEntry): boolean {
  if (!table.showTotals || row !== table.area.row + table.area.rows - 1) return false;
  const tableColumn = table.columns[column - table.area.column];
  if (!tableColumn) return true;
  if (entered.kind === "formula") tableColumn.total = { formula: entered.formula };
  else if (entered.value === null) delete tableColumn.total;
  else tableColumn.total = { label: String(wireValue(entered.value)) };
  return true;
}
