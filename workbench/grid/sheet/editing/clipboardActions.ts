import type { ClipboardEvent } from "react";
import type { Session } from "../../../session/session";
import type { EditingControl } from "./useEditing";

export interface ClipboardActions {
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying, cutting and pasting cells; while a cell is edited the clipboard is the field's own. */
export function clipboardActions(session: Session, control: EditingControl): ClipboardActions {
  return {
    onCopy: (event, cut) => {
      if (control.editing) return;
      const copied = session.copy({ cut });
      event.clipboardData.setData("text/plain", copied.text);
      event.clipboardData.setData("text/html", copied.html);
      event.preventDefault();
    },
    onPaste: (event) => {
      if (control.editing) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (text !== "") control.refuse(session.paste(text));
    },
  };
}
