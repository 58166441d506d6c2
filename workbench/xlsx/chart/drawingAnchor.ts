import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { columnEmu, DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pointsToEmu } from "../package/units";

/** A spot on a sheet as drawings give it: a cell, and how far into it, in EMU. */
export interface DrawingAnchor {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export interface AnchorConverter {
  /** The cell at a distance, in EMU, from the sheet's top left corner. */
  at(x: number, y: number): DrawingAnchor;
  /** The reverse. */
  distance(place: DrawingAnchor): { x: number; y: number };
}

/** Turns distances into cells and back by the sheet's column widths and row heights. */
export function createAnchorConverter(sheet: Sheet): AnchorConverter {
  const width = (column: number) => {
    const settings = sheet.columns.get(column);
    return settings?.hidden ? 0 : columnEmu(settings?.width ?? DEFAULT_COLUMN_POINTS);
  };
  const height = (row: number) => {
    const settings = sheet.rows.get(row);
    return settings?.hidden ? 0 : pointsToEmu(settings?.height ?? DEFAULT_ROW_POINTS);
  };
  return {
    at(x, y) {
      const [column, columnOffset] = cellAtDistance(x, width, COLUMN_COUNT);
      const [row, rowOffset] = cellAtDistance(y, height, ROW_COUNT);
      return { column, columnOffset, row, rowOffset };
    },
    distance: (place) => ({
      x: sum(place.column, width) + place.columnOffset,
      y: sum(place.row, height) + place.rowOffset,
    }),
  };
}

function cellAtDistance(distance: number, size: (index: number) => number, count: number): [number, number] {
  let rest = distance;
  let index = 0;
  for (; index < count - 1 && rest >= size(index); index++) rest -= size(index);
  return [index, rest];
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}
