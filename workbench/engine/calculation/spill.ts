import { COLUMN_COUNT, ROW_COUNT, contains, intersects } from "../../model/address";
import type { Area } from "../../model/address";
import type { CellValue } from "../../model/cell";
import { cellAt, cellKey, keyColumn, keyRow } from "../../model/sheet";
import { forEachKey } from "../graph/areaKeys";
import { sameResult } from "../values/comparison";
import type { FormulaCell } from "../graph/formulaCell";
import { filledArea } from "../graph/formulaCell";
import type { SheetNode } from "../graph/sheetNode";
import type { Matrix } from "../values/value";
import { matrixColumns } from "../values/value";

/** Takes from a cell the value that a spill gave it; its look stays. Answers whether it had one. */
export function clearSpilledCell(place: SheetNode, key: number, owner: number): boolean {
  const cell = place.sheet.cells.get(key);
  if (cell?.spilledFrom !== owner) return false;
  delete cell.spilledFrom;
  cell.value = null;
  if (!cell.style) place.sheet.cells.delete(key);
  return true;
}

/** Whether something stands where the formula's array would go; Excel then shows #SPILL!. */
export function isBlocked(cell: FormulaCell, area: Area): boolean {
  const { place } = cell;
  const { sheet } = place;
  if (area.row + area.rows > ROW_COUNT || area.column + area.columns > COLUMN_COUNT) return true;
  if (sheet.tables.some((table) => intersects(table.area, area))) return true;
  if (sheet.merged.some((merged) => intersects(merged, area))) return true;
  let blocked = false;
  forEachKey(area, (key) => {
    if (blocked || key === cell.key) return;
    const occupant = sheet.cells.get(key);
    if (!occupant) return;
    const foreign = occupant.value !== null && occupant.spilledFrom !== cell.key;
    blocked = occupant.formula !== undefined || foreign;
  });
  return blocked;
}

/** Writes these rows of a spill again; answers the keys of the cells whose value changed. */
export function writeRows(cell: FormulaCell, rows: readonly number[], lines: Matrix): number[] {
  const changed: number[] = [];
  lines.forEach((line, index) => {
    const row = cell.row + (rows[index] ?? 0);
    line.forEach((value, column) => {
      const target = cellAt(cell.place.sheet, row, cell.column + column);
      if (sameResult(target.value, shown(value))) return;
      target.value = shown(value);
      changed.push(cellKey(row, cell.column + column));
    });
  });
  return changed;
}

/** The form of a result in a cell: a blank result shows as 0. */
function shown(value: CellValue | undefined): CellValue {
  return value ?? 0;
}

/**
 * Writes a formula's result into the model, spilled where it is an array, and empties what an earlier,
 * larger spill had filled.
 *
 * @returns the keys of the cells whose value changed, and whether its spill is another than before
 */
export function writeResult(
  cell: FormulaCell,
  result: CellValue | Matrix,
): { readonly changed: number[]; readonly moved: boolean } {
  const { place, key } = cell;
  const { sheet } = place;
  const changed: number[] = [];
  const before = filledArea(cell);
  const anchor = cellAt(sheet, cell.row, cell.column);
  const matrix = Array.isArray(result) ? result : undefined;
  // An array of one cell can be read by its spill, a value cannot.
  let moved = (cell.spill === undefined) !== (matrix === undefined);
  cell.spill = matrix && { rows: matrix.length, columns: matrixColumns(matrix) };
  const after = filledArea(cell);
  const isSpill = after.rows * after.columns > 1;
  if (isSpill && cell.spill) anchor.spill = cell.spill;
  else delete anchor.spill;
  if (before.rows * before.columns > 1) {
    forEachKey(before, (each) => {
      if (each === key || contains(after, keyRow(each), keyColumn(each))) return;
      if (place.spilled.get(each) === cell) place.spilled.delete(each);
      if (clearSpilledCell(place, each, key)) changed.push(each);
    });
  }
  const first = shown(matrix ? matrix[0]?.[0] : (result as CellValue));
  if (!sameResult(anchor.value, first)) {
    anchor.value = first;
    changed.push(key);
  }
  moved ||= before.rows !== after.rows || before.columns !== after.columns;
  if (!isSpill || !matrix) return { changed, moved };
  matrix.forEach((line, row) =>
    line.forEach((value, column) => {
      const each = cellKey(cell.row + row, cell.column + column);
      if (each === key) return;
      const target = cellAt(sheet, cell.row + row, cell.column + column);
      const wasOurs = target.spilledFrom === key && place.spilled.get(each) === cell;
      moved ||= !wasOurs;
      if (!wasOurs || !sameResult(target.value, shown(value))) changed.push(each);
      target.value = shown(value);
      target.spilledFrom = key;
      place.spilled.set(each, cell);
    }),
  );
  return { changed, moved };
}
