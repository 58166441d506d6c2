import { usedArea, WHOLE_SHEET } from "../../../host/cells/areas";
import type { Area } from "../../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { cellKey } from "../../../model/sheet";
import type { Geometry } from "./geometry";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** One step: `[1, 0]` down, `[0, -1]` left. */
export type Direction = readonly [rows: number, columns: number];

/** The next cell that is not hidden; the same where the sheet ends. */
export function stepped(geometry: Geometry, from: CellPosition, [rows, columns]: Direction): CellPosition {
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= ROW_COUNT || column >= COLUMN_COUNT) return from;
  } while (geometry.rows.size(row) === 0 || geometry.columns.size(column) === 0);
  return { row, column };
}

/** Where Ctrl and an arrow lead: to the end of a block of filled cells, else to the next block or the edge. */
export function jumped(sheet: Sheet, from: CellPosition, [rows, columns]: Direction): CellPosition {
  const used = usedArea(sheet, WHOLE_SHEET, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const isFilled = (place: CellPosition): boolean => {
    const cell = sheet.cells.get(cellKey(place.row, place.column));
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const next = (place: CellPosition): CellPosition => ({
    row: place.row + rows,
    column: place.column + columns,
  });
  const isWithin = ({ row, column }: CellPosition): boolean =>
    row >= 0 && column >= 0 && row < used.row + used.rows && column < used.column + used.columns;
  let place = next(from);
  if (isFilled(from) && isFilled(place)) {
    while (isFilled(next(place))) place = next(place);
    return place;
  }
  while (isWithin(place) && !isFilled(place)) place = next(place);
  if (isWithin(place)) return place;
  return {
    row: rows > 0 ? ROW_COUNT - 1 : rows < 0 ? 0 : from.row,
    column: columns > 0 ? COLUMN_COUNT - 1 : columns < 0 ? 0 : from.column,
  };
}

/** Ctrl+End: the last row and the last column in use. */
export function lastUsed(sheet: Sheet): CellPosition {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  return used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
}

/** The next cell within a selection of several: Tab goes by rows, Enter by columns, both start over. */
export function nextWithin(
  area: Area,
  { row, column }: CellPosition,
  [rows, columns]: Direction,
): CellPosition {
  const byRows = columns !== 0;
  const length = area.rows * area.columns;
  const down = row - area.row;
  const across = column - area.column;
  const index = byRows ? down * area.columns + across : across * area.rows + down;
  const next = (index + rows + columns + length) % length;
  return byRows
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
}

/** The rectangle between two cells. */
export function spanned(one: CellPosition, other: CellPosition): Area {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}
