import type { Area } from "../model/address";
import { cellKey } from "../model/sheet";

/** Calls back for the key of each cell of an area. */
export function forEachKey(area: Area, visit: (key: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const first = cellKey(row, area.column);
    for (let key = first; key < first + area.columns; key += 1) visit(key);
  }
}
