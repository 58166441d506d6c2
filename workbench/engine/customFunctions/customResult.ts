import type { CellError, CellValue, ErrorCode } from "../../model/cell";
import { ERROR_CODES } from "../../model/cell";
import type { Matrix } from "../values/value";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/value";

/** The longest text that a cell holds. */
const TEXT_LIMIT = 32_767;

function errorCode(code: unknown): ErrorCode | undefined {
  return ERROR_CODES.find((each) => each === code);
}

/**
 * The Excel error in what a function threw or returned: any object whose `code` is Excel's, such as a
 * `CustomFunctions.Error`. `undefined` where it is none.
 */
export function thrownError(thrown: unknown): CellError | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const code = errorCode("code" in thrown ? thrown.code : "error" in thrown ? thrown.error : undefined);
  if (!code) return undefined;
  const message = "message" in thrown ? thrown.message : undefined;
  return typeof message === "string" && message !== "" ? { error: code, message } : { error: code };
}

function convertElement(value: unknown): CellValue {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : NUMBER_ERROR;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value.length > TEXT_LIMIT ? VALUE_ERROR : value;
  return thrownError(value) ?? VALUE_ERROR;
}

/**
 * A custom function's result as the cell shows it: a value, rows of values where the function declares a matrix,
 * or an error. Rows of different lengths, no rows and rows from a function that declares one value are
 * #VALUE!; NaN and infinity are #NUM!; dates, `undefined` and other objects are #VALUE!.
 */
export function convertResult(result: unknown, matrixResult: boolean): CellValue | Matrix {
  if (!Array.isArray(result)) return convertElement(result);
  if (!matrixResult) return VALUE_ERROR;
  const rows: readonly unknown[] = result;
  const matrix: Matrix = [];
  for (const row of rows) {
    if (!Array.isArray(row)) return VALUE_ERROR;
    matrix.push(row.map(convertElement));
  }
  const columns = matrix[0]?.length ?? 0;
  const even = columns > 0 && matrix.every((row) => row.length === columns);
  return even ? matrix : VALUE_ERROR;
}
