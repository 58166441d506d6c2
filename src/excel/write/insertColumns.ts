import { rangeAddress, wholeColumn } from "../../sheets/plan/address";
import { formatOf, type Column } from "../../sheets/plan/column";
import { INPUT_STYLE } from "../identity/inputStyle";
import type { TableLocation } from "../read/tables/tableLocation";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";
import { queueValidation } from "./queue/queueRules";
import { rangeCache, type RangeCache } from "./rangeCache";

/** A column to be put into a table, and where: its place among the columns that the table then has. */
export interface InsertedColumn {
  readonly at: number;
  readonly column: Column<null>;
}

/**
 * Puts blank columns into a table, in one request, each as the sheet is made with it. Whole columns of the sheet
 * move aside: what stands beside the table, and what names it, moves along.
 */
export async function insertColumns(
  { sheetId, table: name, firstRow, firstColumn, height, width }: TableLocation,
  columns: readonly InsertedColumn[],
  logging: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const table = sheet.tables.getItem(name);
    const ranges = rangeCache(sheet);
    for (const [already, { at, column }] of columns.entries()) {
      const number = firstColumn + at + 1;
      const header = { row: firstRow - 1, column: number };
      // Before its first column and behind its last a table does not grow by itself, and is resized.
      if (at === 0) table.columns.add(0, undefined, column.header);
      else if (at === width + already) table.columns.add(undefined, undefined, column.header);
      else {
        sheet.getRange(wholeColumn(number)).insert("Right");
        ranges.range(rangeAddress(header, 1, 1)).values = [[column.header]];
      }
      queueLook(ranges, rangeAddress({ ...header, row: firstRow }, height, 1), height, column);
    }
    queueLogging(context, logging);
    await context.sync();
  });
}

function queueLook(ranges: RangeCache, address: string, height: number, column: Column<null>): void {
  const body = ranges.range(address);
  body.style = INPUT_STYLE;
  const format = formatOf(column, null);
  if (format !== "") body.numberFormat = Array.from({ length: height }, () => [format]);
  if (column.look?.horizontal) body.format.horizontalAlignment = column.look.horizontal;
  if (column.validation) queueValidation(ranges, column.validation(address, null));
}
