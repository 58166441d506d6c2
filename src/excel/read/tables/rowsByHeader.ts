import type { ReadCell, WorkbookRow } from "../../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../../sheets/plan/address";
import { entryOf } from "../load/loadTable";

/** Where the first of a table's rows begins. */
interface Corner {
  readonly sheet: string;
  /** Counted from 1, as the column. */
  readonly row: number;
  readonly column: number;
}

/** Rows by their headers, each cell with its place. */
export function rowsByHeader(
  values: readonly unknown[][],
  headers: readonly string[],
  at: Corner,
): WorkbookRow[] {
  const sheet = quotedSheetName(at.sheet);
  return values.map((cells, index) =>
    Object.fromEntries(
      headers.map((header, column): [string, ReadCell] => [
        header,
        {
          value: entryOf(cells[column]),
          cell: `${sheet}!${columnLetter(at.column + column)}${at.row + index}`,
        },
      ]),
    ),
  );
}
