import type { RefObject } from "react";
import { useRef } from "react";
import type { Session } from "../../../session/session";
import type { SheetPicture } from "../look/sheetPicture";
import type { Movement } from "./keyboard";

/** Movement by keyboard; the column where Tab set out is remembered from one key to the next. */
export function useMovement(
  session: Session,
  { geometry, sheet }: SheetPicture,
  scroller: RefObject<HTMLElement | null>,
): () => Movement {
  const tabColumn = useRef<number>(undefined);
  return () => {
    const height = scroller.current?.clientHeight ?? 400;
    return {
      session,
      sheet,
      geometry,
      pageRows: Math.max(1, Math.floor(height / geometry.rows.size(session.selection.active.row)) - 3),
      get tabColumn() {
        return tabColumn.current;
      },
      set tabColumn(column) {
        tabColumn.current = column;
      },
    };
  };
}
