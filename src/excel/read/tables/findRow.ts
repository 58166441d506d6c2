import { entryOf } from "../load/loadTable";
import { cellAddress, quotedSheetName } from "../../../sheets/plan/address";
import { runExcel } from "../../runExcel";

/** Which row of a sheet's tables is meant: what stands in its columns, by their headers. */
export type RowKey = Readonly<Record<string, string | number>>;

/**
 * Finds a row in the tables of a sheet, in one request.
 * @param keys the first that any row has decides
 * @returns the place of its first cell that was searched for (`'Målark'!A5`); `undefined` where no row has any of them
 */
export async function findRow(
  sheetId: string,
  tables: readonly string[],
  keys: readonly RowKey[],
): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const ranges = tables.map((name) =>
      sheet.tables.getItem(name).getRange().load("values,rowIndex,columnIndex"),
    );
    await context.sync();
    for (const key of keys) {
      for (const { values, rowIndex, columnIndex } of ranges) {
        const headers = (values[0] ?? []).map(String);
        const wanted = Object.entries(key).map(
          ([header, value]) => [headers.indexOf(header), value] as const,
        );
        const row = values.findIndex(
          (cells: unknown[], index) =>
            index > 0 && wanted.every(([at, value]) => entryOf(cells[at]) === value),
        );
        const [first] = wanted;
        if (row > 0 && first) {
          const cell = cellAddress({ row: rowIndex + row + 1, column: columnIndex + first[0] + 1 });
          return `${quotedSheetName(sheet.name)}!${cell}`;
        }
      }
    }
    return undefined;
  });
}
