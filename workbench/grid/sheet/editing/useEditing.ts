import { useCallback, useRef, useState } from "react";
import { editText } from "../../../session/editText";
import type { EditRefusal } from "../../../session/editRefusal";
import type { Session } from "../../../session/session";

/** A cell being edited. */
export interface Editing {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell's content before, as it is edited. */
  readonly original: string;
  /** Typing over a cell, arrows leave it; editing its text (F2), arrows move in it. */
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
}

export interface EditingControl {
  readonly editing: Editing | undefined;
  /** Begins with a text, by default the cell's own. */
  readonly start: (mode: Editing["mode"], where: Editing["where"], text?: string) => void;
  readonly change: (text: string) => void;
  /** Enters the text; returns whether it was taken. */
  readonly commit: (accept?: boolean) => boolean;
  readonly cancel: () => void;
  readonly refusal: EditRefusal | undefined;
  /** After a refusal: back to the text, or give it up. */
  readonly retry: () => void;
  /** Shows a refusal of something other than an entry. */
  readonly refuse: (refusal: EditRefusal | undefined) => void;
}

/** The text being typed into the active cell, in the cell or in the formula bar, and the outcome. */
export function useEditing(session: Session): EditingControl {
  const [editing, setEditing] = useState<Editing>();
  const [refusal, setRefusal] = useState<EditRefusal>();
  // Keys follow each other faster than the page is drawn.
  const latest = useRef<Editing>(undefined);

  const set = useCallback((next: Editing | undefined) => {
    latest.current = next;
    setEditing(next);
  }, []);

  return {
    editing,
    refusal,
    refuse: setRefusal,
    start: (mode, where, text) => {
      const { sheetId, active } = session.selection;
      const sheet = session.workbook.sheets.find((each) => each.id === sheetId);
      if (!sheet) return;
      const original = editText(session.workbook, sheet, active.row, active.column, session.locale);
      set({ sheetId, ...active, text: text ?? original, original, mode, where });
    },
    change: (text) => {
      if (latest.current) set({ ...latest.current, text });
    },
    commit: (accept = false) => {
      const entry = latest.current;
      if (!entry) return true;
      const isSame = entry.text === entry.original;
      const refused = isSame ? undefined : session.enter(entry.row, entry.column, entry.text, { accept });
      setRefusal(refused);
      if (refused) return false;
      session.forgetCopied();
      set(undefined);
      return true;
    },
    cancel: () => {
      setRefusal(undefined);
      set(undefined);
    },
    retry: () => {
      setRefusal(undefined);
      if (latest.current) set({ ...latest.current, mode: "edit" });
    },
  };
}
