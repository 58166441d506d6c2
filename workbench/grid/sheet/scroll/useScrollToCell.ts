import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Geometry } from "../geometry/geometry";
import type { CellPosition } from "../geometry/cellNavigation";

/** Scrolls to a cell when another one is to be seen; a sheet that changes below the eye stays where it is. */
export function useScrollToCell(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
  row: number,
  column: number,
): void {
  const shown = useRef("");
  useLayoutEffect(() => {
    const place = `${row} ${column}`;
    if (!scroller.current || shown.current === place) return;
    shown.current = place;
    scrollToCell(scroller.current, geometry, { row, column });
  }, [scroller, geometry, row, column]);
}

/** Scrolls as little as it takes to show a cell beside headings and frozen panes. */
function scrollToCell(scroller: HTMLElement, geometry: Geometry, { row, column }: CellPosition): void {
  const { rows, columns, headingHeight, headingWidth, frozenRows, frozenColumns } = geometry;
  if (row >= frozenRows) {
    const top = rows.start(row) - rows.start(frozenRows);
    const room = scroller.clientHeight - headingHeight - rows.start(frozenRows);
    const least = top + rows.size(row) - room;
    scroller.scrollTop = Math.min(top, Math.max(least, scroller.scrollTop));
  }
  if (column >= frozenColumns) {
    const left = columns.start(column) - columns.start(frozenColumns);
    const room = scroller.clientWidth - headingWidth - columns.start(frozenColumns);
    const least = left + columns.size(column) - room;
    scroller.scrollLeft = Math.min(left, Math.max(least, scroller.scrollLeft));
  }
}
