import { contractResultTexts } from "./contractResultTexts";
import { excelError } from "./excelError";

/** An argument as a rectangle of cells; a single value is a rectangle of one. */
export interface CellMatrix {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle an argument is; `#VALUE!` for the whole call where it holds no cells. */
export function matrixOf(argument: unknown): CellMatrix {
  if (!Array.isArray(argument)) return { cells: [[argument]], rows: 1, columns: 1 };
  const first: unknown = argument[0];
  if (!Array.isArray(first) || first.length === 0 || !areRows(argument)) {
    throw excelError("#VALUE!", contractResultTexts().emptyArea);
  }
  return { cells: argument, rows: argument.length, columns: first.length };
}

function areRows(cells: readonly unknown[]): cells is readonly (readonly unknown[])[] {
  for (const row of cells) if (!Array.isArray(row)) return false;
  return true;
}

/** Stands for the cell of an argument that has several, or none. */
export const MULTIPLE_CELLS = Symbol("several cells");

/** The cell of an argument that is one, alone or in a range of its own; else `MULTIPLE_CELLS`. */
export function onlyCell(argument: unknown): unknown {
  return Array.isArray(argument) ? onlyCellOf(argument) : argument;
}

function onlyCellOf(cells: readonly unknown[]): unknown {
  const row = cells[0];
  return cells.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : MULTIPLE_CELLS;
}

/** An area's cells row by row. */
export function matrixCells({ cells, columns }: CellMatrix): unknown[] {
  const flat: unknown[] = [];
  for (const row of cells) for (let column = 0; column < columns; column++) flat.push(row[column]);
  return flat;
}
