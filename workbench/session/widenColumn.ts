import { displayText } from "../host/cells/displayText";
import { STANDARD_WIDTH } from "../host/cells/cellSizes";
import { numberFormatAt, resolvedStyle, styleAt } from "../host/cells/cellStyle";
import type { HostSession } from "../host/hostSession";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";

/** Points: half the font's size a character, as the host fits columns, and somewhat more for digits. */
const SHARE = 0.52;
const PADDING = 8;

/**
 * Widens a column to a number or date just entered, as Excel does while nobody has set its width. Numbers
 * without a format of their own are shortened instead.
 */
export function widenColumn(session: HostSession, sheet: Sheet, row: number, column: number): void {
  const value = sheet.cells.get(cellKey(row, column))?.value;
  const numberFormat = numberFormatAt(session.workbook, sheet, row, column);
  const settings = sheet.columns.get(column);
  if (typeof value !== "number" || numberFormat === "General" || settings?.width !== undefined) return;
  const size = resolvedStyle(session.workbook, styleAt(sheet, row, column)).font?.size ?? 11;
  const width = displayText(value, numberFormat, session.locale).length * size * SHARE + PADDING;
  if (width > STANDARD_WIDTH) sheet.columns.set(column, { ...settings, width: Math.ceil(width) });
}
