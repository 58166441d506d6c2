import { columnLetter, columnsAddress } from "../../../sheets/plan/address";
import { filledAreas } from "../../../sheets/plan/filledAreas";
import type { SheetPlan } from "../../../sheets/plan/plan";
import { runExcel } from "../../runExcel";
import type { TableLocation } from "../../read/tables/tableLocation";
import { rangeCache } from "../rangeCache";
import { queuePrint } from "./setUpPrint";

/** Where a table stands that something was just entered in. */
export type FilledTable = Pick<TableLocation, "part" | "sheetId" | "table" | "firstColumn" | "width">;

/** A sheet, and how it is printed. */
export type PrintedSheet = Pick<SheetPlan, "name" | "print">;

/**
 * Takes tables that something was just entered in into what their sheets print, in one request where they stand alone;
 * of Forklaringer its other table too, where anything stands in it. Without a printer some Excels refuse it, and the
 * sheet prints as it did before.
 * @param others further sheets whose pages change with it
 */
export async function printFilledAreas(
  filled: readonly FilledTable[],
  others: readonly PrintedSheet[] = [],
): Promise<void> {
  const isAmongOthers = ({ part }: FilledTable) => part === "explanations";
  await runExcel(async (context) => {
    for (const table of filled.filter(isAmongOthers)) await queueForms(context, table);
    for (const { sheetId, firstColumn, width } of filled.filter((table) => !isAmongOthers(table))) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.pageLayout.setPrintArea(sheet.getRange(columnsAddress(firstColumn + 1, firstColumn + width)));
    }
    for (const { name, print } of others) queuePrint(context.workbook.worksheets.getItem(name), print);
    await context.sync();
  }).catch(() => undefined);
}

/** All tables of a sheet, in two requests before. */
async function queueForms(context: Excel.RequestContext, filled: FilledTable): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(filled.sheetId);
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const read = tables.items.map((table) => ({
    isKnown: table.name === filled.table,
    range: table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"),
    body: table.getDataBodyRange().load("values"),
  }));
  await context.sync();
  const forms = read
    .map(({ isKnown, range: { rowIndex, rowCount }, body }) => ({
      header: rowIndex + 1,
      last: rowIndex + rowCount,
      isFilled: isKnown || body.values.flat().some((value) => value !== ""),
    }))
    .sort((a, b) => a.header - b.header);
  const last = Math.max(...read.map(({ range }) => range.columnIndex + range.columnCount));
  sheet.pageLayout.setPrintArea(rangeCache(sheet).areas(filledAreas(forms, `A:${columnLetter(last)}`)));
}
