import type { ReadCell, ReadRow } from "../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import type { AddInSheet } from "../identity/addInParts";
import { entryOf } from "./loadTable";

/** Loads a table's rows by their headers with the next request. */
export function loadRows(context: Excel.RequestContext, { id, table: name }: AddInSheet): () => ReadRow[] {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("values");
  return () =>
    rowsOf(body.values, (header.values[0] ?? []).map(String), {
      sheet: sheet.name,
      row: header.rowIndex + 2,
      column: header.columnIndex + 1,
    });
}

/** Where the first of the cells stands. */
interface Corner {
  readonly sheet: string;
  /** Counted from 1, as the column. */
  readonly row: number;
  readonly column: number;
}

/** Rows by their headers, each cell with its place. */
export function rowsOf(values: readonly unknown[][], headers: readonly string[], at: Corner): ReadRow[] {
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
