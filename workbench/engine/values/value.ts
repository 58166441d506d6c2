import type { CellError, CellValue, ErrorCode } from "../../model/cell";
import type { SheetNode } from "../graph/sheetNode";

/** Rows of cells, all of one length, at least one of each. */
export type Matrix = CellValue[][];

/** A rectangle of a sheet that nobody has read yet: what `A1:B2`, `OFFSET` or `INDEX` give. */
export interface Reference {
  readonly kind: "reference";
  readonly place: SheetNode;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The value of `LAMBDA(...)`: a function that formulas hand around. */
export interface Lambda {
  readonly kind: "lambda";
  readonly parameterCount: number;
  readonly call: (values: Value[]) => Value;
}

/** The result of a part of a formula; `null` is a blank cell, `undefined` an omitted argument. */
export type Value = CellValue | Matrix | Reference | Lambda | undefined;

/** Thrown inside a function to make an Excel error its result; never leaves the engine. */
export class EvaluationError extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.error);
  }
}

export const NULL_ERROR: CellError = { error: "#NULL!" };
export const DIVISION_ERROR: CellError = { error: "#DIV/0!" };
export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const REFERENCE_ERROR: CellError = { error: "#REF!" };
export const NAME_ERROR: CellError = { error: "#NAME?" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };
export const MISSING_ERROR: CellError = { error: "#N/A" };
export const SPILL_ERROR: CellError = { error: "#SPILL!" };
export const CALCULATION_ERROR: CellError = { error: "#CALC!" };
export const BUSY_ERROR: CellError = { error: "#BUSY!" };

/** Ends the function under way with that error. */
export function fail(code: ErrorCode): never {
  throw new EvaluationError({ error: code });
}

export function isReference(value: Value): value is Reference {
  return typeof value === "object" && value !== null && (value as { kind?: string }).kind === "reference";
}

export function isLambda(value: Value): value is Lambda {
  return typeof value === "object" && value !== null && (value as { kind?: string }).kind === "lambda";
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** Whether a value is an error; matrices, references and lambdas are none. */
export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function matrixColumns(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** A matrix of that size, each cell from its row and column. */
export function makeMatrix(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => CellValue,
): Matrix {
  const result: Matrix = [];
  for (let row = 0; row < rows; row += 1) {
    // A list that grows by pushing has room for 17 at once, and a column has as many lists as rows.
    if (columns === 1) {
      result.push([cell(row, 0)]);
      continue;
    }
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column += 1) line.push(cell(row, column));
    result.push(line);
  }
  return result;
}
