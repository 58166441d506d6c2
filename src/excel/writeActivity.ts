import type { Entry } from "../activity/activityRow";
import { PartlyWritten } from "./partlyWritten";
import { markerAmong } from "./sheetMarker";
import { runExcel } from "./runExcel";
import { entryInput } from "./writeCells";

/**
 * Fills rows into the table Aktivitet: over its blank rows first, then as new rows at its end. What breaks
 * off is taken back.
 * @param rows cells in the order of the table's columns
 * @returns how many rows were written; `undefined` where the workbook has no such table
 * @throws PartlyWritten where taking back failed as well
 */
export async function writeActivity(rows: readonly (readonly Entry[])[]): Promise<number | undefined> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/id,items/names/items/name,items/names/items/value",
    );
    await context.sync();
    const found = sheets.items
      .map((sheet) => ({ sheet, marker: markerAmong(sheet.names.items) }))
      .find(({ marker }) => marker?.part === "activity");
    if (!found?.marker) return undefined;
    const table = found.sheet.tables.getItem(found.marker.table);
    const body = table.getDataBodyRange().load("values");
    await context.sync();

    const height = body.values.length;
    const filled = body.values.findLastIndex((row) => row.some((value) => value !== "")) + 1;
    const cells = rows.map((row) => row.map(entryInput));
    const over = cells.slice(0, height - filled);
    const more = cells.slice(over.length);
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const width = cells[0]?.length ?? 1;
    if (over.length > 0) body.getCell(filled, 0).getResizedRange(over.length - 1, width - 1).formulas = over;
    if (more.length > 0) table.rows.add(undefined, more as (string | number | boolean)[][]);
    try {
      await context.sync();
    } catch (error) {
      await takeBack(found.sheet.id, found.marker.table, { height, filled, over: over.length }).catch(() => {
        throw new PartlyWritten(error);
      });
      throw error;
    }
    return rows.length;
  });
}

/** Empties the rows that were blank and deletes those that were not there. */
async function takeBack(
  sheetId: string,
  tableName: string,
  before: { readonly height: number; readonly filled: number; readonly over: number },
): Promise<void> {
  await runExcel(async (context) => {
    const table = context.workbook.worksheets.getItem(sheetId).tables.getItem(tableName);
    const body = table.getDataBodyRange().load("rowCount,columnCount");
    await context.sync();
    if (before.over > 0) {
      body
        .getCell(before.filled, 0)
        .getResizedRange(before.over - 1, body.columnCount - 1)
        .clear("Contents");
    }
    for (let row = body.rowCount - 1; row >= before.height; row--) table.rows.getItemAt(row).delete();
    await context.sync();
  });
}
