import { contains } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { keyColumn, keyRow } from "../../model/sheet";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";

/** Where a formula stands: plain addresses mean its sheet, `[@Column]` its table. */
export interface FormulaHome {
  readonly sheet: Sheet | undefined;
  readonly table: Table | undefined;
}

/** Rewrites every formula of a workbook: cells, tables, names, validation, conditional formats, charts. */
export function rewriteFormulas(
  workbook: Workbook,
  change: (formula: string, home: FormulaHome) => string,
): void {
  rewriteNames(workbook.names, { sheet: undefined, table: undefined }, change);
  for (const sheet of workbook.sheets) {
    const home: FormulaHome = { sheet, table: undefined };
    rewriteCells(sheet, change);
    rewriteNames(sheet.names, home, change);
    for (const table of sheet.tables) rewriteTable(sheet, table, change);
    for (const validation of sheet.validations) {
      validation.formula1 = changedIfFormula(validation.formula1, home, change);
      if (validation.formula2 !== undefined) {
        validation.formula2 = changedIfFormula(validation.formula2, home, change);
      }
    }
    for (const format of sheet.conditionalFormats) rewriteRule(format, home, change);
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = change(`=${series.values}`, home).slice(1);
        if (series.categories) series.categories = change(`=${series.categories}`, home).slice(1);
      }
    }
  }
}

type RewriteFormula = (formula: string, home: FormulaHome) => string;

function rewriteNames(names: Workbook["names"], home: FormulaHome, change: RewriteFormula): void {
  for (const name of names) name.formula = change(name.formula, home);
}

function rewriteCells(sheet: Sheet, change: RewriteFormula): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const row = keyRow(key);
    const column = keyColumn(key);
    const table = sheet.tables.find((each) => contains(each.area, row, column));
    cell.formula = change(cell.formula, { sheet, table });
  }
}

function rewriteTable(sheet: Sheet, table: Table, change: RewriteFormula): void {
  for (const column of table.columns) {
    if (column.calculated !== undefined) column.calculated = change(column.calculated, { sheet, table });
    if (column.total?.formula !== undefined) {
      column.total.formula = change(column.total.formula, { sheet, table });
    }
  }
}

function rewriteRule(
  format: Sheet["conditionalFormats"][number],
  home: FormulaHome,
  change: RewriteFormula,
): void {
  const { rule } = format;
  if (rule.kind === "DataBar") return;
  if (rule.kind === "Custom") {
    format.rule = { ...rule, formula: change(rule.formula, home) };
    return;
  }
  const formula1 = changedIfFormula(rule.formula1, home, change);
  const formula2 =
    rule.formula2 === undefined ? {} : { formula2: changedIfFormula(rule.formula2, home, change) };
  format.rule = { ...rule, formula1, ...formula2 };
}

function changedIfFormula<T extends string | number>(
  value: T,
  home: FormulaHome,
  change: RewriteFormula,
): T | string {
  return typeof value === "string" && value.startsWith("=") ? change(value, home) : value;
}
