import type { KeyboardEvent } from "react";
import type { EditRefusal } from "../../../session/editRefusal";
import type { Session } from "../../../session/session";
import type { SheetFocus } from "./sheetFocus";

/** Actions of the signs of outlines. */
export interface OutlineSigns {
  /** Opens or closes the outline of a column. */
  readonly onToggle: (column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function outlineSigns(
  session: Session,
  refuse: (refusal: EditRefusal | undefined) => void,
  { focusCell, leaveSheet }: SheetFocus,
): OutlineSigns {
  return {
    onToggle: (column) => refuse(session.toggleColumns(column)),
    onKeyDown: (event) => {
      // Before the sign comes the formula bar, where Tab moves between cells.
      const isBack = event.shiftKey && (event.key === "F6" || event.key === "Tab");
      if (!isBack && event.key !== "F6" && event.key !== "Escape") return;
      event.preventDefault();
      if (isBack) leaveSheet(true);
      else focusCell();
    },
  };
}
