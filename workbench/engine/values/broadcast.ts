import type { CellValue } from "../../model/cell";
import type { Matrix } from "./value";
import { MISSING_ERROR, makeMatrix, matrixColumns } from "./value";

/** A single value, or a matrix of them, or an omitted argument. */
export type Liftable = CellValue | Matrix | undefined;

/** The element that stands at a place once an argument is stretched; beyond its own size it is #N/A. */
export function elementAt(value: Liftable, row: number, column: number): CellValue | undefined {
  if (!Array.isArray(value)) return value;
  const line = value.length === 1 ? value[0] : value[row];
  if (!line) return MISSING_ERROR;
  const element = line.length === 1 ? line[0] : line[column];
  return element === undefined ? MISSING_ERROR : element;
}

/**
 * Calls an operation for each element, single values, rows and columns stretched to the largest size, as
 * dynamic arrays do it. Without any matrix the operation is called once and returns a single value.
 */
export function broadcast(
  values: readonly Liftable[],
  operation: (elements: (CellValue | undefined)[]) => CellValue,
): CellValue | Matrix {
  let rows = 0;
  let columns = 0;
  for (const value of values) {
    if (Array.isArray(value)) {
      rows = Math.max(rows, value.length);
      columns = Math.max(columns, matrixColumns(value));
    }
  }
  if (rows === 0) return operation(values as (CellValue | undefined)[]);
  // One list for all elements, which no operation keeps.
  const elements = values.map((value) => (Array.isArray(value) ? undefined : value));
  const varying = values.flatMap((value, index) => (Array.isArray(value) ? [{ value, index }] : []));
  return makeMatrix(rows, columns, (row, column) => {
    for (const { value, index } of varying) elements[index] = elementAt(value, row, column);
    return operation(elements);
  });
}
