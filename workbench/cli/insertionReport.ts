import { areaAddress, quoteSheet } from "../model/address";
import { keyColumn, keyRow, type Sheet } from "../model/sheet";
import { tableBody } from "../model/table";
import type { Host } from "../host/host";

/** The result and cost of an insertion, for `--json`. */
export function insertionReport(host: Host, inserted: readonly string[], milliseconds: number) {
  const sheets = host.workbook.sheets.filter((sheet) => inserted.includes(sheet.name));
  const { requests, bytes, actions, cellsWritten } = host.counts;
  return {
    sheets: sheets.map((sheet) => ({ name: sheet.name, ...usedSize(sheet) })),
    tables: sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        name: table.name,
        sheet: sheet.name,
        address: `${quoteSheet(sheet.name)}!${areaAddress(table.area)}`,
        columns: table.columns.map((column) => column.name),
        rows: tableBody(table).rows,
      })),
    ),
    requests,
    bytes,
    actions,
    cells: cellsWritten,
    milliseconds: Math.round(milliseconds),
  };
}

/** How far down and to the right a sheet holds anything, from A1 on. */
function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    rows = Math.max(rows, keyRow(key) + 1);
    columns = Math.max(columns, keyColumn(key) + 1);
  }
  return { rows, columns };
}
