import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";

/** Added to the sheet's row numbers while its rows and a file's are judged together: no file has so many rows. */
const BEHIND_THE_FILE = 2 ** 28;

/** A row of the sheet under a number that no row of a file has. */
export function behindTheFile<Row extends EnteredRow<unknown>>(row: Row): Row {
  return { ...row, row: BEHIND_THE_FILE + row.row };
}

/** The sheet's own number of such a row. */
export function sheetRow({ row }: { readonly row: number }): number {
  return row - BEHIND_THE_FILE;
}

/** Issues of the file's rows, and of rows that are absent. */
export function ofTheFile(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ row }) => row === null || row < BEHIND_THE_FILE);
}
