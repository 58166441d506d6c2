import { SHEET_LANGUAGE } from "../../language/language";
import { invoiceTexts } from "../../language/sheets/invoiceTexts";
import { reportWayTexts } from "../../language/sheets/reportWayTexts";
import type { SheetTexts } from "../../language/sheets/sheets";
import type { MarkedPart } from "../plan/parts";
import type { TablePlan } from "../plan/plan";

/**
 * The columns by which a row of one of our tables is known again; none of tables that are filled by rows.
 */
export function keyHeaders(part: MarkedPart, texts: SheetTexts): readonly string[] {
  switch (part) {
    case "targets":
      return [texts.targets.columns.id, texts.targets.columns.year];
    case "municipalities":
      return [texts.municipalities.columns.name];
    case "funding":
      return [texts.funding.columns.name];
    case "areas":
      return [texts.areas.columns.id];
    case "months":
      return [texts.months.columns.name];
    case "invoices":
      return [invoiceTexts(SHEET_LANGUAGE).data.columns.name];
    case "assumptions":
      return [texts.assumptions.yearColumns.year];
    case "reportWay":
      return [reportWayTexts(SHEET_LANGUAGE).dialogue.columns.name];
    default:
      return [];
  }
}

/** The key columns of one of a sheet's tables: none where it lacks them, and is filled by rows. */
export function tableKeys({ headers }: TablePlan, keys: readonly string[]): readonly string[] {
  return keys.every((key) => headers.includes(key)) ? keys : [];
}

/** A row's key, from its cells under the key columns. */
export function rowKey(cells: readonly unknown[]): string {
  return cells.map((cell) => textOf(cell).trim()).join("|");
}

/** A constant as a text; blank for a formula, which has none of its own. */
export function textOf(content: unknown): string {
  return typeof content === "string" || typeof content === "number" || typeof content === "boolean"
    ? String(content)
    : "";
}
