import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { settleSheets } from "../../src/commands/settleSheets";
import { queueInputStyle } from "../../src/excel/identity/inputStyle";
import { startAddIn } from "../../workbench/cli/startAddIn";
import { waitUntilIdle } from "../../workbench/host/nodeTransport";
import { shownRule } from "../../workbench/host/objects/rules/validationRule";
import { areaAddress, cellAddress, columnLetters, contains } from "../../workbench/model/address";
import { isCellError } from "../../workbench/model/cell";
import type { DataValidation } from "../../workbench/model/dataValidation";
import { cellKey, keyColumn, keyRow, type Sheet } from "../../workbench/model/sheet";
import type { Border, BorderEdge, CellStyle } from "../../workbench/model/style";
import type { Workbook } from "../../workbench/model/workbook";
import { counted, limited, type Measure } from "../measure";
import { writeMatrices } from "../writeMatrices";

/**
 * Inserting the whole workbook, beside the same cells written one by one through the same library, and beside a
 * writer of the same plans that gives each block its contents as one matrix. What belongs to a sheet as a whole
 * (chart, highlights, print, frozen panes, the contract in the file) only ours writes and, print and contract aside,
 * the writer of matrices.
 */
export const insertRequests: Measure = {
  name: "insert-requests",
  description: "the whole workbook inserted: what goes to Excel and back through the genuine library",
  async run() {
    const ours = startAddIn().host;
    const outcome = await insertWorkbook({ year: 2026, date: "2026-06-30" });
    await waitUntilIdle();
    const { requests, bytes } = ours.counts;
    if (outcome.kind !== "inserted") throw new Error(outcome.kind);
    const written = contentsOf(ours.workbook);
    await settleSheets(outcome.plans);
    const followUps = ours.counts.requests - requests;

    const peer = startAddIn().host;
    const cells = await writeCellByCell(ours.workbook);
    await waitUntilIdle();
    if (peer.workbook.sheets.length !== ours.workbook.sheets.length) throw new Error("the peer lacks sheets");
    const matrices = startAddIn().host;
    await writeMatrices(outcome.plans);
    await waitUntilIdle();
    const there = new Set(contentsOf(matrices.workbook));
    const lost = written.filter((cell) => !there.has(cell));
    if (lost.length > 0) throw new Error(`the writer of matrices has not written ${lost[0]}`);
    return [
      limited("insert-requests", requests, 2, "requests"),
      limited("insert-requests", followUps, 3, "followUps"),
      counted(
        "insert-requests",
        bytes / cells,
        peer.counts.bytes / cells,
        "cell by cell",
        0.15,
        "bytes a cell",
      ),
      counted(
        "insert-requests",
        bytes / cells,
        matrices.counts.bytes / cells,
        "a matrix a block",
        null,
        "bytes a cell",
      ),
    ];
  },
};

/** Each cell that holds something, with what it is made from. */
function contentsOf({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { value, spilledFrom }]) => value !== null && spilledFrom === undefined)
      .map(
        ([key, { formula, value }]) =>
          `${name}!${cellAddress(keyRow(key), keyColumn(key))}: ${formula ?? JSON.stringify(value)}`,
      ),
  );
}

/** Styles, tables and names first, for cells refer to them; then each cell's look, rule and content by itself. */
async function writeCellByCell(workbook: Workbook): Promise<number> {
  const sheets = workbook.sheets.slice(1);
  let written = 0;
  await Excel.run(async (context) => {
    queueInputStyle(context.workbook, false);
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
    for (const sheet of sheets) {
      const target = context.workbook.worksheets.getItem(sheet.name);
      writeSizes(target, sheet);
      written += writeCells(target, sheet);
    }
    await context.sync();
  });
  return written;
}

function writeSizes(target: Excel.Worksheet, { columns, rows }: Sheet): void {
  for (const [index, { width, style }] of columns) {
    const column = target.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    if (width !== undefined) column.format.columnWidth = width;
    if (style) writeLook(column, style);
  }
  for (const [index, { height }] of rows) {
    if (height !== undefined) target.getRange(`${index + 1}:${index + 1}`).format.rowHeight = height;
  }
}

function writeCells(target: Excel.Worksheet, sheet: Sheet): number {
  let written = 0;
  for (const [key, { style, value, formula, spilledFrom }] of sheet.cells) {
    if (spilledFrom !== undefined) continue;
    const [row, column] = [keyRow(key), keyColumn(key)];
    const range = target.getRange(cellAddress(row, column));
    written += 1;
    if (style) writeLook(range, style);
    for (const edge of edgesOf(sheet, row, column)) writeLine(range, edge);
    const rule = sheet.validations.find(({ area }) => contains(area, row, column));
    if (rule) writeRule(range, rule);
    if (formula !== undefined) range.formulas = [[formula]];
    else if (value !== null && !isCellError(value))
      range.values = [[typeof value === "string" ? `'${value}` : value]];
  }
  return written;
}

function writeLook(range: Excel.Range, style: CellStyle): void {
  if (style.named !== undefined) range.style = style.named;
  // A single text serves a cell and a whole column alike; the typings know matrices only.
  if (style.numberFormat !== undefined)
    (range as { numberFormat: unknown }).numberFormat = style.numberFormat;
  if (style.font?.bold !== undefined) range.format.font.bold = style.font.bold;
  if (style.font?.italic !== undefined) range.format.font.italic = style.font.italic;
  if (style.font?.size !== undefined) range.format.font.size = style.font.size;
  if (style.font?.color !== undefined) range.format.font.color = style.font.color;
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) range.format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
}

interface Line {
  readonly edge: BorderEdge;
  readonly border: Border;
}

/** A cell's lines, without those that the cell above has drawn already. */
function edgesOf(sheet: Sheet, row: number, column: number): Line[] {
  const lines = Object.entries(sheet.cells.get(cellKey(row, column))?.style?.borders ?? {});
  const above = row > 0 ? sheet.cells.get(cellKey(row - 1, column))?.style?.borders?.EdgeBottom : undefined;
  return lines
    .map(([edge, border]): Line => ({ edge: edge as BorderEdge, border }))
    .filter(({ edge, border }) => edge !== "EdgeTop" || JSON.stringify(border) !== JSON.stringify(above));
}

function writeLine(range: Excel.Range, { edge, border }: Line): void {
  const line = range.format.borders.getItem(edge);
  line.style = border.style;
  // A new line is a thin one.
  if (border.weight !== "Thin") line.weight = border.weight;
  line.color = border.color;
}

function writeRule({ dataValidation }: Excel.Range, rule: DataValidation): void {
  dataValidation.rule = shownRule(rule);
  const { show, style, title, message } = rule.error;
  dataValidation.errorAlert = { showAlert: show, style, title, message };
  if (rule.prompt.message !== "") {
    dataValidation.prompt = {
      showPrompt: rule.prompt.show,
      title: rule.prompt.title,
      message: rule.prompt.message,
    };
  }
}
