import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";

/** Added to the sheet's row numbers while they are judged together with a file's: no file has so many rows. */
const SHEET_ROW_OFFSET = 2 ** 28;

/** A row of the sheet under a number that no row of a file has. */
export function offsetSheetRow<Row extends EnteredRow<unknown>>(row: Row): Row {
  return { ...row, row: SHEET_ROW_OFFSET + row.row };
}

/** The sheet's own number of such a row. */
export function originalRowNumber({ row }: { readonly row: number }): number {
  return row - SHEET_ROW_OFFSET;
}

/** Issues of the file's rows, and of rows that are absent. */
export function fileIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ row }) => row === null || row < SHEET_ROW_OFFSET);
}
