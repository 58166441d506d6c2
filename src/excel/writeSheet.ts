import { isFormula, type CellContent, type NamePlan, type SheetPlan, type TablePlan } from "../sheets/plan";
import { columnLetter } from "../sheets/address";
import { TABLE_STYLE } from "../sheets/looks";
import { writeCells } from "./writeCells";
import { writeChart } from "./writeChart";
import { columnWidth, writeLook } from "./writeLook";
import { writeBar, writeHighlight, writeValidation } from "./writeRules";

/** The tables with their headers only: formulas that name a table can be written once it is there. */
export function writeTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const table of plan.tables) writeTable(sheet, table);
}

function writeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const range = sheet.getRange(plan.address);
  writeCells(range.getRow(0), [plan.headers]);
  const table = sheet.tables.add(range, true);
  table.name = plan.name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  if (plan.totals) table.showTotals = true;
}

export function writeName(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { name, refersTo, local }: NamePlan,
): void {
  const { names } = local ? sheet : workbook;
  names.add(name, typeof refersTo === "string" ? sheet.getRange(refersTo) : refersTo.formula);
}

/** Looks and sizes; before the contents, so that a format decides how an entry is read. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  for (const look of plan.looks) writeLook(sheet, look);
  for (const { columns, characters } of plan.widths) {
    sheet.getRange(columns).format.columnWidth = columnWidth(characters);
  }
  for (const { rows, points } of plan.heights) sheet.getRange(rows).format.rowHeight = points;
}

/** Constants and formulas, once every table and name they speak of is there. */
export function writeContents(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const table of plan.tables) {
    const body = sheet.getRange(table.body);
    if (hasMixedColumn(table.cells)) writeCells(body, table.cells.map(withoutFormulas));
    writeCells(body, table.cells);
    if (table.totals) writeCells(sheet.tables.getItem(table.name).getTotalRowRange(), [table.totals]);
  }
  for (const { at, cells } of plan.blocks) {
    const width = cells[0]?.length ?? 0;
    writeCells(sheet.getRange(at).getResizedRange(cells.length - 1, width - 1), cells);
  }
}

/**
 * Excel fills an empty table column with a formula that is entered into it, so that one row's formula would
 * replace the others'. A column that holds constants already is left alone.
 */
function withoutFormulas(row: readonly CellContent[]): CellContent[] {
  return row.map((cell) => (isFormula(cell) ? 0 : cell));
}

/** Whether the rows of some column hold formulas that differ. */
function hasMixedColumn(cells: TablePlan["cells"]): boolean {
  const [first = []] = cells;
  return first.some((_, column) => {
    const formulas = new Set(cells.map((row) => textOf(row[column])));
    return formulas.size > 1 && [...formulas].some((text) => text !== undefined);
  });
}

function textOf(cell: CellContent | undefined): string | undefined {
  return cell !== undefined && isFormula(cell) ? cell.formula : undefined;
}

/** What reacts to the contents, and how the sheet prints. */
export function writeBehaviour(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) writeValidation(sheet, validation);
  for (const highlight of plan.highlights) writeHighlight(sheet, highlight);
  for (const bar of plan.bars ?? []) writeBar(sheet, bar);
  for (const chart of plan.charts) writeChart(sheet, chart);
  freeze(sheet, plan.frozen);
  print(sheet, plan.print);
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetter(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function print({ pageLayout }: Excel.Worksheet, plan: SheetPlan["print"]): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(plan.area);
  pageLayout.setPrintTitleRows(plan.titleRows);
  pageLayout.leftMargin = 28;
  pageLayout.rightMargin = 28;
  pageLayout.topMargin = 36;
  pageLayout.bottomMargin = 42;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = plan.footerLeft;
  defaultForAllPages.centerFooter = plan.footer;
  defaultForAllPages.rightFooter = "&A";
}
