import { absolute, columnLetter, quoted } from "../../sheets/plan/address";
import type { LeanSheet } from "../../sheets/batching/leanSheet";
import { TABLE_STYLE } from "../../sheets/plan/looks";
import type { SheetPlan, TablePlan } from "../../sheets/plan/plan";
import type { Reach } from "./rangeCache";
import { tableHeader, tableRows, zerosAhead } from "./tableBlocks";
import { contentOf, writeCells } from "./writeCells";
import { writeChart } from "./writeChart";
import { writeLook } from "./writeLook";
import { writeBar, writeHighlight, writeValidation } from "./writeRules";
import { writeHeights, writeWidths } from "./writeSizes";

/** A sheet that is being made: its plan, and how its cells are reached. */
export interface SheetInWork {
  readonly plan: LeanSheet;
  readonly sheet: Excel.Worksheet;
  readonly reach: Reach;
}

/** The tables with their headers only: formulas that name a table can be written once it is there. */
export function writeTables(work: SheetInWork): void {
  for (const table of work.plan.tables) writeTable(work, table);
}

function writeTable({ plan, sheet, reach }: SheetInWork, table: TablePlan): void {
  writeCells(reach, [tableHeader(table)]);
  // An address without its sheet would be one on the active sheet.
  const made = sheet.tables.add(`${quoted(plan.name)}!${table.address}`, true);
  made.name = table.name;
  made.style = TABLE_STYLE;
  made.showBandedRows = false;
  if (table.totals) made.showTotals = true;
}

/** The names of the workbook and of the sheet, by address: a range of its own would cost each of them more. */
export function writeNames(workbook: Excel.Workbook, { plan, sheet }: SheetInWork): void {
  for (const { name, refersTo, local } of plan.names) {
    const { names } = local ? sheet : workbook;
    const isPlace = typeof refersTo === "string";
    names.add(name, isPlace ? `=${quoted(plan.name)}!${absolute(refersTo)}` : refersTo.formula);
  }
}

/** Looks and sizes; before the contents, so that a format decides how an entry is read. */
export function writeLooks({ plan, sheet, reach }: SheetInWork): void {
  sheet.showGridlines = false;
  for (const look of plan.looks) writeLook(reach, look);
  for (const step of plan.formats) reach.range(step.address).numberFormat = contentOf(step);
  writeWidths(reach, plan.widths);
  writeHeights(reach, plan.heights);
}

/** Constants and formulas, once every table and name they speak of is there. */
export function writeContents({ plan, reach }: SheetInWork): void {
  for (const table of plan.tables) {
    writeCells(reach, zerosAhead(table));
    writeCells(reach, tableRows(table));
  }
  writeCells(reach, plan.blocks);
}

/** What reacts to the contents, and how the sheet prints. */
export function writeBehaviour({ plan, sheet, reach }: SheetInWork): void {
  for (const validation of plan.validations) writeValidation(reach, validation);
  for (const highlight of plan.highlights) writeHighlight(reach, highlight);
  for (const bar of plan.bars ?? []) writeBar(reach, bar);
  for (const chart of plan.charts) writeChart(sheet, reach, chart);
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
  pageLayout.setPrintMargins("Points", { left: 28, right: 28, top: 36, bottom: 42 });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = plan.footerLeft;
  defaultForAllPages.centerFooter = plan.footer;
  defaultForAllPages.rightFooter = "&A";
}
