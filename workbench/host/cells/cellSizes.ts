import type { Area } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { HostSession } from "../hostSession";
import { existingCells } from "./areas";
import { displayText } from "./displayText";
import { resolvedStyle, styleAt } from "./cellStyle";

/** Points; Excel's defaults with Calibri 11. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Points from the sheet's left edge to a column's. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * STANDARD_WIDTH;
  for (const [index, settings] of sheet.columns) {
    if (index < column) left += widthOf(settings) - STANDARD_WIDTH;
  }
  return left;
}

/** Points from the sheet's top edge to a row's. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = row * STANDARD_HEIGHT;
  for (const [index, settings] of sheet.rows) {
    if (index < row) top += heightOf(settings) - STANDARD_HEIGHT;
  }
  return top;
}

export function widthOf(settings: { width?: number; hidden?: boolean } | undefined): number {
  return settings?.hidden ? 0 : (settings?.width ?? STANDARD_WIDTH);
}

export function heightOf(settings: { height?: number; hidden?: boolean } | undefined): number {
  return settings?.hidden ? 0 : (settings?.height ?? STANDARD_HEIGHT);
}

/**
 * Fits columns to their texts. An approximation, for no font is measured: half the font's size a
 * character (a tenth more in bold), and 6 points of padding. Wrapped texts do not widen a column.
 */
export function autofitColumns(session: HostSession, sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const { row, column, cell } of existingCells(sheet, { ...area, row: 0, rows: ROW_COUNT })) {
    if (cell.value === null) continue;
    const style = resolvedStyle(session.workbook, styleAt(sheet, row, column));
    if (style.wrap) continue;
    const shown = displayText(cell.value, style.numberFormat ?? "General", session.locale);
    const width = shown.length * (style.font?.size ?? 11) * 0.5 * (style.font?.bold ? 1.1 : 1) + 6;
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) {
    const settings = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...settings, width: Math.round(width * 4) / 4 });
  }
}

/** Fits rows to their lines: 1.36 times the largest font a line; wrapped texts take the lines they need. */
export function autofitRows(session: HostSession, sheet: Sheet, area: Area): void {
  const tallest = new Map<number, number>();
  for (const { row, column, cell } of existingCells(sheet, { ...area, column: 0, columns: COLUMN_COUNT })) {
    if (cell.value === null) continue;
    const style = resolvedStyle(session.workbook, styleAt(sheet, row, column));
    const size = style.font?.size ?? 11;
    const shown = displayText(cell.value, style.numberFormat ?? "General", session.locale);
    const perLine = Math.max(1, Math.floor((widthOf(sheet.columns.get(column)) - 6) / (size * 0.5)));
    const lines = style.wrap
      ? shown.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
      : 1;
    const height = Math.max(STANDARD_HEIGHT, Math.ceil(lines * size * 1.36));
    tallest.set(row, Math.max(tallest.get(row) ?? 0, height));
  }
  for (const [row, height] of tallest) sheet.rows.set(row, { ...sheet.rows.get(row), height });
}
