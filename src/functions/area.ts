import { contractTexts } from "./contractTexts";
import { excelError } from "./excelError";

/** An argument as a rectangle of cells; a single value is a rectangle of one. */
export interface Area {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle an argument is; `#VALUE!` for the whole call where it holds no cells. */
export function areaOf(argument: unknown): Area {
  if (!Array.isArray(argument)) return { cells: [[argument]], rows: 1, columns: 1 };
  const cells: readonly unknown[] = argument;
  const first = cells[0];
  if (!Array.isArray(first) || first.length === 0 || !cells.every(Array.isArray)) {
    throw excelError("#VALUE!", contractTexts().emptyArea);
  }
  return { cells: argument, rows: cells.length, columns: first.length };
}

/** An area's cells row by row. */
export function cellsOf({ cells, columns }: Area): unknown[] {
  const flat: unknown[] = [];
  for (const row of cells) for (let column = 0; column < columns; column++) flat.push(row[column]);
  return flat;
}
