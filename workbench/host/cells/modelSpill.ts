import type { Area } from "../../model/address";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellKey, keyColumn, keyRow } from "../../model/sheet";
import type { HostSession } from "../hostSession";
import { invalidateCells } from "../hostSession";

/** The cells an array formula fills, itself included. */
export function spillArea(key: number, cell: Cell): Area | undefined {
  return cell.spill && { row: keyRow(key), column: keyColumn(key), ...cell.spill };
}

/** Takes an array formula's results away; the engine lays them out anew where the formula remains. */
export function withdrawSpill(session: HostSession, sheet: Sheet, anchorKey: number): void {
  const anchor = sheet.cells.get(anchorKey);
  const area = anchor && spillArea(anchorKey, anchor);
  if (!anchor || !area) return;
  delete anchor.spill;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (!cell || cell.spilledFrom !== anchorKey) continue;
      delete cell.spilledFrom;
      cell.value = null;
      if (!cell.style) sheet.cells.delete(key);
    }
  }
  invalidateCells(session, sheet, area);
}

/** Frees a cell for an entry: what spills into it or from it is withdrawn. */
export function detachFromSpill(session: HostSession, sheet: Sheet, key: number): void {
  const cell = sheet.cells.get(key);
  if (!cell) return;
  if (cell.spill) withdrawSpill(session, sheet, key);
  if (cell.spilledFrom !== undefined) withdrawSpill(session, sheet, cell.spilledFrom);
}
