import type { Area } from "../../model/address";
import { cellKey, keyColumn, keyRow } from "../../model/sheet";

/** Calls back for the key of each cell of an area. */
export function forEachKey(area: Area, visit: (key: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const first = cellKey(row, area.column);
    for (let key = first; key < first + area.columns; key += 1) visit(key);
  }
}

export function keysOf(area: Area): number[] {
  const keys: number[] = [];
  forEachKey(area, (key) => keys.push(key));
  return keys;
}

/** The smallest area that holds all these cells; there must be one. */
export function areaOfKeys(keys: readonly number[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of keys) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
