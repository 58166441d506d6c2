import type { Area } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import { markStale } from "../graph/areaNode";
import type { SheetNode } from "../graph/sheetNode";

/** Whole columns and rows end at the used part of the workbook, rounded up to this so that it seldom moves. */
const EXTENT_STEP = 128;

/** How far the sheets of a workbook are used; one extent for all, so that `A:A` is as long on each. */
export interface UsedExtent {
  /** An area as far as there is something to read; a whole column has at least one row. */
  clipped(area: Area): Area;
  /** Tells that a cell is used, which may make whole columns longer. */
  readonly grow: (row: number, column: number) => void;
}

export function createUsedExtent(places: () => readonly SheetNode[]): UsedExtent {
  let rows = EXTENT_STEP;
  let columns = EXTENT_STEP;
  return {
    clipped(area) {
      const { row, column } = area;
      return {
        row,
        column,
        rows: row + area.rows === ROW_COUNT ? Math.max(1, rows - row) : area.rows,
        columns: column + area.columns === COLUMN_COUNT ? Math.max(1, columns - column) : area.columns,
      };
    },
    grow(row, column) {
      if (row < rows && column < columns) return;
      const step = (size: number) => Math.ceil((size + 1) / EXTENT_STEP) * EXTENT_STEP;
      rows = Math.min(ROW_COUNT, Math.max(rows, step(row)));
      columns = Math.min(COLUMN_COUNT, Math.max(columns, step(column)));
      for (const place of places()) {
        for (const node of place.areas.all()) {
          const isOpen = node.row + node.rows === ROW_COUNT || node.column + node.columns === COLUMN_COUNT;
          if (isOpen) markStale(node, undefined);
        }
      }
    },
  };
}
