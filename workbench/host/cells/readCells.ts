import type { Area } from "../../model/address";
import type { Cell, CellValue } from "../../model/cell";
import { isCellError } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { HostSession } from "../hostSession";
import { displayText } from "./displayText";
import { numberFormatAt } from "./cellStyle";

/** One entry a cell, row by row; existing cells and empty places alike. */
export function mapCells<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const entries: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      entries.push(read(sheet.cells.get(cellKey(row, column)), row, column));
    }
    rows.push(entries);
  }
  return rows;
}

/** A value as `values` gives it: an empty cell is `""`, an error its English name. */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : value;
}

export function readValues(sheet: Sheet, area: Area): (string | number | boolean)[][] {
  return mapCells(sheet, area, (cell) => wireValue(cell?.value));
}

export function readFormulas(sheet: Sheet, area: Area): (string | number | boolean)[][] {
  return mapCells(sheet, area, (cell) => cell?.formula ?? wireValue(cell?.value));
}

/** `Excel.RangeValueType` of each cell. */
export function readValueTypes(sheet: Sheet, area: Area): string[][] {
  return mapCells(sheet, area, (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return "Empty";
    if (isCellError(value)) return "Error";
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  });
}

export function readText(session: HostSession, sheet: Sheet, area: Area): string[][] {
  return mapCells(sheet, area, (cell, row, column) =>
    cell && cell.value !== null
      ? displayText(cell.value, numberFormatAt(session.workbook, sheet, row, column), session.locale)
      : "",
  );
}

export function readNumberFormats(session: HostSession, sheet: Sheet, area: Area): string[][] {
  return mapCells(sheet, area, (_cell, row, column) => numberFormatAt(session.workbook, sheet, row, column));
}
