import type { Area } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellAt, cellKey } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { findStyle } from "./findStyle";
import type { HostSession } from "../hostSession";
import { existingCells } from "./areas";

/** The style a cell has, its own or its row's or column's. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  return sheet.cells.get(cellKey(row, column))?.style ?? inheritedStyle(sheet, row, column);
}

function inheritedStyle(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

/** The cell at a place; a new one takes its row's or column's style, as in Excel. */
export function styledCellAt(sheet: Sheet, row: number, column: number): Cell {
  const known = sheet.cells.get(cellKey(row, column));
  if (known) return known;
  const cell = cellAt(sheet, row, column);
  const style = inheritedStyle(sheet, row, column);
  if (style) cell.style = style;
  return cell;
}

/** A style with what it takes from its named style and from `Normal`. */
export function resolvedStyle(workbook: Workbook, style: CellStyle | undefined): CellStyle {
  const named = findStyle(workbook, style?.named ?? "Normal")?.style;
  if (!named) return style ?? {};
  return {
    ...named,
    ...style,
    font: { ...named.font, ...style?.font },
    borders: { ...named.borders, ...style?.borders },
  };
}

export function numberFormatAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const style = styleAt(sheet, row, column);
  if (style?.numberFormat) return style.numberFormat;
  return findStyle(workbook, style?.named ?? "Normal")?.style.numberFormat ?? "General";
}

/** One object for equal styles, so that a workbook of many cells holds few styles. */
export function sharedStyle(session: HostSession, style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const known = session.styles.get(key);
  if (known) return known;
  session.styles.set(key, style);
  return style;
}

/**
 * Changes the style of every cell in an area. Whole columns and rows change their settings and the cells
 * that exist; no cells are made for them.
 */
export function changeStyle(
  session: HostSession,
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = new Map<CellStyle | undefined, CellStyle>();
  function after(before: CellStyle | undefined): CellStyle {
    let style = changed.get(before);
    if (!style) {
      style = sharedStyle(session, change(before ?? {}));
      changed.set(before, style);
    }
    return style;
  }
  if (area.rows < ROW_COUNT && area.columns < COLUMN_COUNT) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = styledCellAt(sheet, row, column);
        cell.style = after(cell.style);
      }
    }
    return;
  }
  for (const { row, column, cell } of existingCells(sheet, area)) {
    cell.style = after(cell.style ?? inheritedStyle(sheet, row, column));
  }
  if (area.rows === ROW_COUNT) {
    for (const [row, settings] of sheet.rows) {
      if (!settings.style) continue;
      if (area.columns === COLUMN_COUNT) settings.style = after(settings.style);
      else for (let column = area.column; column < area.column + area.columns; column++) cross(row, column);
    }
    for (let column = area.column; column < area.column + area.columns; column++) {
      const settings = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...settings, style: after(settings.style) });
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const [column, settings] of sheet.columns) if (settings.style) cross(row, column);
    const settings = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...settings, style: after(settings.style) });
  }

  /** Where a styled row and a styled column meet, the cell itself must hold the style. */
  function cross(row: number, column: number): void {
    if (sheet.cells.has(cellKey(row, column))) return;
    const cell = styledCellAt(sheet, row, column);
    cell.style = after(cell.style);
  }
}

/** The value that `read` gives for every cell of an area when it is the same everywhere, else `null`. */
export function uniform<T>(
  session: HostSession,
  sheet: Sheet,
  area: Area,
  read: (style: CellStyle) => T,
): T | null {
  let first: { value: T } | undefined;
  const seen = new Set<CellStyle | undefined>();
  function differs(style: CellStyle | undefined): boolean {
    if (seen.has(style)) return false;
    seen.add(style);
    const value = read(resolvedStyle(session.workbook, style));
    if (first && first.value !== value) return true;
    first = { value };
    return false;
  }
  if (area.rows < ROW_COUNT && area.columns < COLUMN_COUNT) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (differs(styleAt(sheet, row, column))) return null;
      }
    }
  } else {
    for (const { row, column } of existingCells(sheet, area)) {
      if (differs(styleAt(sheet, row, column))) return null;
    }
    const settings = area.rows === ROW_COUNT ? sheet.columns : sheet.rows;
    const from = area.rows === ROW_COUNT ? area.column : area.row;
    const count = area.rows === ROW_COUNT ? area.columns : area.rows;
    for (let index = from; index < from + count; index++) {
      if (differs(settings.get(index)?.style)) return null;
    }
  }
  return first ? first.value : null;
}
