import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { startAddIn } from "../../workbench/cli/startAddIn";
import { drained } from "../../workbench/host/nodeTransport";
import { areaAddress, cellAddress } from "../../workbench/model/address";
import { isCellError } from "../../workbench/model/cell";
import { keyColumn, keyRow, type Sheet } from "../../workbench/model/sheet";
import type { Workbook } from "../../workbench/model/workbook";
import { counted, limited, type Measure } from "../measure";

/** Inserting the whole workbook, beside the same cells written one by one through the same library. */
export const insertRequests: Measure = {
  name: "insert-requests",
  async run() {
    const ours = startAddIn().host;
    await insertWorkbook({ year: 2026, date: "2026-06-30" });
    await drained();
    const { requests, bytes } = ours.counts;

    const peer = startAddIn().host;
    const cells = await writeCellByCell(ours.workbook);
    await drained();
    if (peer.workbook.sheets.length !== ours.workbook.sheets.length) throw new Error("the peer lacks sheets");
    return [
      limited("insert-requests", requests, 2, "requests"),
      counted(
        "insert-requests",
        bytes / cells,
        peer.counts.bytes / cells,
        "cell by cell",
        0.15,
        "bytes a cell",
      ),
    ];
  },
};

/** Tables and names first, for formulas speak of them; then each cell's content and look by itself. */
async function writeCellByCell(workbook: Workbook): Promise<number> {
  const sheets = workbook.sheets.slice(1);
  let written = 0;
  await Excel.run(async (context) => {
    for (const sheet of sheets) {
      const target = context.workbook.worksheets.add(sheet.name);
      for (const table of sheet.tables) {
        table.columns.forEach((column, index) => {
          target.getCell(table.area.row, table.area.column + index).values = [[column.name]];
        });
        const withoutTotals = table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
        const made = target.tables.add(areaAddress(withoutTotals), true);
        made.name = table.name;
        made.showTotals = table.showTotals;
      }
    }
    for (const name of workbook.names) context.workbook.names.add(name.name, name.formula);
    for (const sheet of sheets) written += writeCells(context, sheet);
    await context.sync();
  });
  return written;
}

function writeCells(context: Excel.RequestContext, sheet: Sheet): number {
  const target = context.workbook.worksheets.getItem(sheet.name);
  let written = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.spilledFrom !== undefined) continue;
    const range = target.getRange(cellAddress(keyRow(key), keyColumn(key)));
    const { style, value, formula } = cell;
    written += 1;
    if (style?.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
    if (style?.font?.bold !== undefined) range.format.font.bold = style.font.bold;
    if (style?.font?.color !== undefined) range.format.font.color = style.font.color;
    if (style?.fill !== undefined) range.format.fill.color = style.fill;
    if (style?.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
    if (style?.wrap !== undefined) range.format.wrapText = style.wrap;
    if (formula !== undefined) range.formulas = [[formula]];
    else if (value !== null && !isCellError(value))
      range.values = [[typeof value === "string" ? `'${value}` : value]];
  }
  return written;
}
