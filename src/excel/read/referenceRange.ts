import { parseStructRef } from "@borgar/fx";
import { isCountName } from "../../sheets/activity/activityCounts";
import type { FormulaReference } from "../../functions/tracing/formulaTree";

/** The cell of a formula, from which its references are resolved. */
export interface ReferenceContext {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  /** The table the cell stands in. */
  readonly table: string | undefined;
}

/**
 * The range of a reference in a formula, which may turn out to be a null object; `undefined` for references that are
 * not read here: whole rows and columns, another workbook, several parts of a table.
 */
export function referenceRange(
  { kind, text }: FormulaReference,
  near: ReferenceContext,
): Excel.Range | undefined {
  switch (kind) {
    case "range":
      return addressed(text, near);
    case "name":
      return named(text, near);
    case "table":
      return tableRange(text, near);
    case "beam":
      return undefined;
  }
}

/** A name: the counts of Målark are the sheet's own, all others the workbook's. */
function named(text: string, { workbook, sheet }: ReferenceContext): Excel.Range {
  const { names } = isCountName(text) ? sheet : workbook;
  return names.getItemOrNullObject(text).getRangeOrNullObject();
}

function addressed(text: string, { workbook, sheet }: ReferenceContext): Excel.Range | undefined {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return sheet.getRange(text);
  const name = text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (name.includes("[")) return undefined;
  return workbook.worksheets.getItem(name).getRange(text.slice(mark + 1));
}

function tableRange(text: string, { workbook, cell, table }: ReferenceContext): Excel.Range | undefined {
  const parsed = parseStructRef(text);
  const name = parsed?.table || table;
  const [column, ...others] = parsed?.columns ?? [];
  if (!parsed || name === undefined || column === undefined || others.length > 0) return undefined;
  const found = workbook.tables.getItem(name).columns.getItem(column);
  const [section = "data"] = parsed.sections ?? [];
  switch (section.toLowerCase()) {
    case "data":
      return found.getDataBodyRange();
    case "this row":
      return found.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow());
    case "totals":
      return found.getTotalRowRange();
    case "headers":
      return found.getHeaderRowRange();
    default:
      return undefined;
  }
}
