import { runExcel } from "../runExcel";
import type { TableLocation } from "../read/tables/tableLocation";

/** Shows a cell of a table to the user: its sheet in front, the cell selected; the whole row without a column. */
export async function selectCell(place: TableLocation, row: number, column?: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const at = column === undefined ? undefined : place.columnAt[column];
    sheet.activate();
    const range =
      at === undefined
        ? sheet.getRangeByIndexes(row - 1, place.firstColumn, 1, place.width)
        : sheet.getCell(row - 1, at);
    range.select();
    await context.sync();
  });
}
