import type { Area } from "../../model/address";
import { areaAddress, COLUMN_COUNT, intersects, quoteSheet, ROW_COUNT } from "../../model/address";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellKey, keyColumn, keyRow } from "../../model/sheet";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROW_COUNT, columns: COLUMN_COUNT };

/** Whole rows or columns: Excel answers no cell-level arrays for them. */
export function isUnbounded(area: Area): boolean {
  return area.rows === ROW_COUNT || area.columns === COLUMN_COUNT;
}

/** `Ark1!A1:B2`, as `range.address` gives it. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${areaAddress(area)}`;
}

/** `=Ark1!$A$1:$B$2`, as a defined name or a list's source holds it. */
export function absoluteReference(sheet: Sheet, area: Area): string {
  return `=${quoteSheet(sheet.name)}!${areaAddress(area, true)}`;
}

/** The cells of an area that exist, without making any. Row by row where the area is the smaller side. */
export function* existingCells(
  sheet: Sheet,
  area: Area,
): Generator<{ row: number; column: number; key: number; cell: Cell }> {
  if (area.rows * area.columns <= sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = cellKey(row, column);
        const cell = sheet.cells.get(key);
        if (cell) yield { row, column, key, cell };
      }
    }
    return;
  }
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  // Found before any is handed out, as who asks may take cells away; of a large sheet these are often none.
  const found: { row: number; column: number; key: number; cell: Cell }[] = [];
  for (const [key, cell] of sheet.cells) {
    const row = keyRow(key);
    if (row < area.row || row > lastRow) continue;
    const column = keyColumn(key);
    if (column >= area.column && column <= lastColumn) found.push({ row, column, key, cell });
  }
  yield* found;
}

/** The intersection of two areas. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  if (!intersects(a, b)) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The rest of an area when another is cut out of it: up to four rectangles. */
export function withoutArea(area: Area, hole: Area): Area[] {
  const cut = sharedArea(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ].filter((each) => each.rows > 0 && each.columns > 0);
}

/** Whether the inner area lies wholly in the outer. */
export function encloses(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether an area lies on the grid. */
export function isOnGrid(area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && encloses(WHOLE_SHEET, area);
}

/** The smallest rectangle around what a sheet holds (values only, or formats too); `undefined` when empty. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column, cell } of existingCells(sheet, within)) {
    const holds = cell.value !== null || cell.formula !== undefined;
    if (!holds && (valuesOnly || !cell.style || Object.keys(cell.style).length === 0)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
