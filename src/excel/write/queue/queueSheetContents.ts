import { absolute, columnLetter, quotedSheetName, rangeAddress } from "../../../sheets/plan/address";
import { parseRectangles } from "../../../sheets/plan/rectangles";
import type { CompactSheetPlan } from "../../../sheets/batching/compactSheetPlan";
import { TABLE_STYLE } from "../../../sheets/plan/looks/looks";
import type { SheetPlan, TablePlan } from "../../../sheets/plan/plan";
import type { RangeCache } from "../rangeCache";
import { tableHeaderInputs, tableRowBlocks, placeholderZeros } from "../tableBlocks";
import { rangeValueOf, queueCells } from "./queueCells";
import { queueChart } from "./queueChart";
import { queueLook } from "./queueLook";
import { queueDataBar, queueHighlight, queueValidation } from "./queueRules";
import { queueHeights, queueWidths } from "./queueSizes";

/** A sheet that is being made, with its plan and its ranges. */
export interface SheetContext {
  readonly plan: CompactSheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly ranges: RangeCache;
}

/** The tables with their headers only: formulas that name a table can be written once it is there. */
export function queueTables(work: SheetContext): void {
  for (const table of work.plan.tables) queueTable(work, table);
}

function queueTable({ plan, sheet, ranges }: SheetContext, table: TablePlan): void {
  const { from, to } = parseRectangles(table.address)[0];
  ranges.range(rangeAddress(from, 1, to.column - from.column + 1)).formulas = [tableHeaderInputs(table)];
  // An address without its sheet would be one on the active sheet.
  const made = sheet.tables.add(`${quotedSheetName(plan.name)}!${table.address}`, true);
  made.name = table.name;
  made.style = TABLE_STYLE;
  made.showBandedRows = false;
  if (table.hasFilter === false) made.showFilterButton = false;
  if (table.totals) made.showTotals = true;
}

/**
 * The names of the workbook and of the sheet, by address: a range of its own would cost each of them more.
 * @param there names that the workbook has: Excel keeps those of a sheet that was deleted, and they refer to nothing
 */
export function queueNames(
  workbook: Excel.Workbook,
  { plan, sheet }: SheetContext,
  there: ReadonlySet<string>,
): void {
  for (const { name, refersTo, local } of plan.names) {
    const { names } = local ? sheet : workbook;
    if (!local && there.has(name)) names.getItem(name).delete();
    const isPlace = typeof refersTo === "string";
    names.add(name, isPlace ? `=${quotedSheetName(plan.name)}!${absolute(refersTo)}` : refersTo.formula);
  }
}

/** Looks and sizes; before the contents, so that a format decides how an entry is read. */
export function queueLooks({ plan, sheet, ranges }: SheetContext): void {
  sheet.showGridlines = false;
  for (const look of plan.looks) queueLook(ranges, look);
  for (const step of plan.formats) ranges.range(step.address).numberFormat = rangeValueOf(step);
  queueWidths(ranges, plan.widths);
  queueHeights(ranges, plan.heights);
  if (plan.folded !== undefined) queueFold(ranges.range(plan.folded));
}

/** Whole columns as an outline, closed. */
function queueFold(columns: Excel.Range): void {
  columns.group("ByColumns");
  columns.hideGroupDetails("ByColumns");
}

/** Constants and formulas, once every table and name they refer to is there. */
export function queueSheetContents({ plan, ranges }: SheetContext): void {
  for (const table of plan.tables) {
    queueCells(ranges, placeholderZeros(table));
    queueCells(ranges, tableRowBlocks(table));
  }
  queueCells(ranges, plan.blocks);
}

/** Validations, formats and charts that react to the contents, and what stays in view. */
export function queueBehaviour({ plan, sheet, ranges }: SheetContext): void {
  for (const validation of plan.validations) queueValidation(ranges, validation);
  for (const highlight of plan.highlights) queueHighlight(ranges, highlight);
  for (const bar of plan.bars ?? []) queueDataBar(ranges, bar);
  for (const chart of plan.charts) queueChart(sheet, ranges, chart);
  queueFreeze(sheet, plan.frozen);
}

function queueFreeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetter(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
