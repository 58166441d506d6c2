import type { PointerEvent as ReactPointerEvent, RefObject } from "react";
import { useRef } from "react";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Session } from "../../../session/session";
import type { Geometry } from "../geometry/geometry";
import type { CellPosition } from "../geometry/cellNavigation";
import { spanned } from "../geometry/cellNavigation";
import type { SheetPicture } from "../look/sheetPicture";

/** The target under the pointer: a cell, or the heading of its row or column. */
interface Hit extends CellPosition {
  readonly onRowHeading: boolean;
  readonly onColumnHeading: boolean;
}

function hitAt(geometry: Geometry, scroller: HTMLElement, clientX: number, clientY: number): Hit {
  const box = scroller.getBoundingClientRect();
  const { headingWidth, headingHeight, frozenColumns, frozenRows } = geometry;
  const x = clientX - box.left - headingWidth;
  const y = clientY - box.top - headingHeight;
  const inFrozenColumns = x < geometry.columns.start(frozenColumns);
  const inFrozenRows = y < geometry.rows.start(frozenRows);
  return {
    onRowHeading: x < 0,
    onColumnHeading: y < 0,
    row: geometry.rows.at(Math.max(0, y + (inFrozenRows ? 0 : scroller.scrollTop))),
    column: geometry.columns.at(Math.max(0, x + (inFrozenColumns ? 0 : scroller.scrollLeft))),
  };
}

export interface PointerActions {
  /** Before another cell is selected: ends an entry; `false` keeps the selection. Or takes the cell itself. */
  readonly leave: (to: CellPosition) => "stay" | "go";
  readonly focus: () => void;
}

export interface CellPointer {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  readonly onPointerMove: (event: ReactPointerEvent) => void;
  readonly onPointerUp: () => void;
}

/** Selecting with the mouse: cells, rows, columns, all; dragging and Shift extend. */
export function useCellPointer(
  session: Session,
  picture: SheetPicture,
  scroller: RefObject<HTMLElement | null>,
  { leave, focus }: PointerActions,
): CellPointer {
  const anchor = useRef<Hit>(undefined);
  const { geometry, sheet } = picture;

  function extend(from: Hit, to: Hit): void {
    const area = spanned(from, to);
    const isAll = from.onRowHeading && from.onColumnHeading;
    const whole = {
      ...area,
      ...((from.onColumnHeading || isAll) && { row: 0, rows: ROW_COUNT }),
      ...((from.onRowHeading || isAll) && { column: 0, columns: COLUMN_COUNT }),
    };
    const active = { row: from.onColumnHeading ? 0 : from.row, column: from.onRowHeading ? 0 : from.column };
    session.select(sheet.id, whole, active);
  }

  return {
    onPointerDown: (event) => {
      const box = scroller.current;
      if (!box || event.button !== 0 || (event.target as Element).closest("textarea, button, .chart")) return;
      const onScrollbar =
        event.clientX - box.getBoundingClientRect().left > box.clientWidth ||
        event.clientY - box.getBoundingClientRect().top > box.clientHeight;
      if (onScrollbar) return;
      event.preventDefault();
      const hit = hitAt(geometry, box, event.clientX, event.clientY);
      if (leave(hit) === "stay") return;
      const { active } = session.selection;
      const from = event.shiftKey ? { ...hit, ...active } : hit;
      anchor.current = from;
      box.setPointerCapture(event.pointerId);
      extend(from, hit);
      focus();
    },
    onPointerMove: (event) => {
      const box = scroller.current;
      if (!box || !anchor.current || event.buttons !== 1) return;
      extend(anchor.current, hitAt(geometry, box, event.clientX, event.clientY));
    },
    onPointerUp: () => {
      anchor.current = undefined;
    },
  };
}
