import type { Geometry } from "../geometry/geometry";
import type { Place } from "../geometry/navigation";

/** Scrolls as little as it takes to show a cell beside headings and frozen panes. */
export function showPlace(scroller: HTMLElement, geometry: Geometry, { row, column }: Place): void {
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
