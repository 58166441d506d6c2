import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";

/** Added to the sheet's row numbers while they are judged together with a file's: no file has so many rows. */
const SHEET_ROW_OFFSET = 2 ** 28;

/** A row of the sheet under a number that no row of a file has. */
export function offsetSheetRow<Row extends EnteredRow<unknown>>(row: Row): Row {
  return { ...row, row: SHEET_ROW_OFFSET + row.row };
}

/** The last row that a sheet has. */
const LAST_SHEET_ROW = 2 ** 20;

/** A row that will stand in the sheet beside the file's, under a number that neither has. */
export function rowBelowSheet<Values>(values: Values, index: number): EnteredRow<Values> {
  return offsetSheetRow({ row: LAST_SHEET_ROW + 1 + index, values });
}

/** The sheet's own number of such a row. */
export function originalRowNumber({ row }: { readonly row: number }): number {
  return row - SHEET_ROW_OFFSET;
}

/** Issues of the file's rows, and of rows that are absent. */
export function fileIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ row }) => row === null || row < SHEET_ROW_OFFSET);
}
