import type { RefObject } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Range } from "@tanstack/react-virtual";
import { defaultRangeExtractor } from "@tanstack/react-virtual";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import { extentOf } from "../geometry/extent";
import type { CellPosition } from "../geometry/cellNavigation";
import type { SheetPicture } from "../look/sheetPicture";
import { useVirtualizer } from "./virtualizer";

/** The part of a sheet that is drawn. */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** In pixels, headings included. */
  readonly height: number;
  readonly width: number;
  /** Whether columns have moved under the frozen ones. */
  readonly isScrolled: boolean;
}

/** Sheets are drawn as far as they are used and somewhat farther, and farther yet as one scrolls on. */
const SPARE_ROWS = 120;
const SPARE_COLUMNS = 26;
const NEAR_END = 20;

/** Which rows and columns are in view; the active cell's are drawn wherever it is, for it holds the focus. */
export function useWindow(
  picture: SheetPicture,
  scroller: RefObject<HTMLElement | null>,
  active: CellPosition,
): GridWindow {
  const { geometry, sheet } = picture;
  const used = useMemo(() => extentOf(picture.sheet), [picture]);
  const [reached, setReached] = useState({ sheetId: sheet.id, row: 0, column: 0 });
  const seen = reached.sheetId === sheet.id ? reached : { row: 0, column: 0 };
  const furthest = {
    row: Math.max(used.rows, active.row, seen.row),
    column: Math.max(used.columns, active.column, seen.column),
  };
  const rowCount = Math.min(ROW_COUNT, furthest.row + SPARE_ROWS);
  const columnCount = Math.min(COLUMN_COUNT, furthest.column + SPARE_COLUMNS);

  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.rows.size,
    paddingStart: geometry.headingHeight,
    overscan: 6,
    rangeExtractor: (range) => scrolled(range, geometry.frozenRows, active.row),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.columns.size,
    paddingStart: geometry.headingWidth,
    overscan: 4,
    rangeExtractor: (range) => scrolled(range, geometry.frozenColumns, active.column),
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);

  const lastRow = rows.range?.endIndex ?? 0;
  const lastColumn = columns.range?.endIndex ?? 0;
  const isNearEnd =
    (lastRow > rowCount - NEAR_END && rowCount < ROW_COUNT) ||
    (lastColumn > columnCount - NEAR_END / 2 && columnCount < COLUMN_COUNT);
  if (isNearEnd && (seen.row !== lastRow || seen.column !== lastColumn)) {
    setReached({ sheetId: sheet.id, row: lastRow, column: lastColumn });
  }

  const isShown = (size: number): boolean => size > 0;
  return {
    rows: rows
      .getVirtualItems()
      .filter(({ size }) => isShown(size))
      .map(({ index }) => index),
    columns: columns
      .getVirtualItems()
      .filter(({ size }) => isShown(size))
      .map(({ index }) => index),
    height: rows.getTotalSize(),
    width: columns.getTotalSize(),
    isScrolled: (columns.scrollOffset ?? 0) > 0,
  };
}

/** The scrolled ones in view, without those that are frozen and drawn apart. */
function scrolled(range: Range, frozen: number, active: number): number[] {
  const shown = defaultRangeExtractor(range).filter((index) => index >= frozen);
  if (active < frozen || shown.includes(active)) return shown;
  return [...shown, active].sort((a, b) => a - b);
}
