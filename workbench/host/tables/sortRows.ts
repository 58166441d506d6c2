import type { Cell, CellValue } from "../../model/cell";
import { isCellError } from "../../model/cell";
import { cellKey, type Sheet } from "../../model/sheet";
import { tableBody, type Table } from "../../model/table";
import { recordChange } from "../events/areaChange";
import { moveReferences } from "../formulas/moveReferences";
import type { HostSession } from "../hostSession";
import { calculateIfNeeded, invalidateCells } from "../hostSession";
import { settleCalculatedColumns } from "./calculatedColumn";

/** A column, counted from the table's first, and which way. */
export interface SortedBy {
  readonly key: number;
  readonly ascending: boolean;
}

/**
 * Sorts a table's rows as Excel does: numbers, texts whatever their case, logical values, errors, and blanks last
 * whichever way; rows that are hidden stay where they are. Cells move with their formats and comments, and relative
 * references move along; what stands beside the table stays, as do validations and conditional formats.
 */
export function sortRows(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  fields: readonly SortedBy[],
): void {
  settleCalculatedColumns(session);
  calculateIfNeeded(session);
  const body = tableBody(table);
  const places = Array.from({ length: body.rows }, (_, index) => body.row + index).filter(
    (row) => !sheet.rows.get(row)?.hidden,
  );
  const valueAt = (row: number, key: number) =>
    sheet.cells.get(cellKey(row, body.column + key))?.value ?? null;
  const sorted = places.toSorted((one, other) => {
    for (const { key, ascending } of fields) {
      const order = compare(valueAt(one, key), valueAt(other, key), ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const moves = sorted.map((from, index) => ({ from, to: places[index] ?? from }));
  const rows = moves.map(({ from, to }) => ({ to, cells: takeRow(sheet, body, from, to - from) }));
  for (const { to, cells } of rows) {
    cells.forEach((cell, index) => {
      const key = cellKey(to, body.column + index);
      if (cell) sheet.cells.set(key, cell);
      else sheet.cells.delete(key);
    });
  }
  const target = new Map(moves.map(({ from, to }) => [from, to]));
  for (const comment of sheet.comments) {
    const isInside = comment.column >= body.column && comment.column < body.column + body.columns;
    if (isInside) comment.row = target.get(comment.row) ?? comment.row;
  }
  invalidateCells(session, sheet, body);
  recordChange(session, { sheet, area: body, changeType: "RangeEdited" });
}

function takeRow(
  sheet: Sheet,
  { column, columns }: { readonly column: number; readonly columns: number },
  row: number,
  down: number,
): (Cell | undefined)[] {
  return Array.from({ length: columns }, (_, index) => {
    const cell = sheet.cells.get(cellKey(row, column + index));
    if (cell?.formula === undefined) return cell;
    return { ...cell, formula: moveReferences(cell.formula, down, 0) };
  });
}

function compare(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rank(one) - rank(other) || compareAlike(one, other);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return isCellError(value) ? 3 : ["number", "string", "boolean"].indexOf(typeof value);
}

function compareAlike(one: CellValue, other: CellValue): number {
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, "da", { sensitivity: "accent" });
  }
  return isCellError(one) ? 0 : Number(one) - Number(other);
}
