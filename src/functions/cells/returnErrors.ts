import type { CellResult } from "./cell";
import { errorCode, type ExcelError } from "./excelError";

/**
 * Lets a function that spills answer an error that concerns the whole call, instead of throwing it. Microsoft's
 * runtime knows five codes where a function throws (a #REF! or #NAME? that came in would turn into #VALUE!),
 * and all of them in a result.
 */
export function returnErrorAsMatrix<Args extends unknown[]>(
  answer: (...args: Args) => CellResult[][],
): (...args: Args) => CellResult[][] {
  return (...args) =>
    attempt(
      () => answer(...args),
      (error) => [[error]],
    );
}

/** The same for a function that answers one cell. */
export function returnErrorAsCell<Args extends unknown[]>(
  answer: (...args: Args) => CellResult,
): (...args: Args) => CellResult {
  return (...args) =>
    attempt(
      () => answer(...args),
      (error) => error,
    );
}

function attempt<Result>(answer: () => Result, failed: (error: ExcelError) => Result): Result {
  try {
    return answer();
  } catch (error) {
    if (isExcelError(error)) return failed(error);
    throw error;
  }
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === "object" && error !== null && errorCode(error) !== undefined;
}
