import type { FocusEvent, RefObject } from "react";

/** The parts of the page that take focus and scroll. */
export interface SheetFields {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The field in the active cell. */
  readonly cell: RefObject<HTMLTextAreaElement | null>;
  /** The field of the formula bar. */
  readonly bar: RefObject<HTMLTextAreaElement | null>;
  /** Whether the active cell has the focus, and keeps it wherever it goes. */
  readonly wantsFocusRef: RefObject<boolean>;
}

export interface SheetFocus {
  readonly focusCell: () => void;
  /** Tab moves between cells, so F6 leads on to the tabs, and back to the signs of outlines, then the name box. */
  readonly leaveSheet: (back: boolean) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Where the focus is, and moving it; `onLeft` hears that it has left the sheet. */
export function sheetFocus({ root, cell, wantsFocusRef }: SheetFields, onLeft: () => void): SheetFocus {
  return {
    focusCell: () => {
      wantsFocusRef.current = true;
      cell.current?.focus({ preventScroll: true });
    },
    leaveSheet: (back) => {
      const find = (target: string) => root.current?.querySelector<HTMLElement>(target);
      const sign = document.activeElement === cell.current ? find(".outline-sign") : undefined;
      (back ? (sign ?? find("input")) : find("[role=tab][aria-selected=true]"))?.focus();
    },
    onFocus: (event) => {
      wantsFocusRef.current = event.target === cell.current;
    },
    onBlur: (event) => {
      const next = event.relatedTarget;
      const isInside = root.current?.contains(next) || next?.closest("[role=alertdialog]");
      // Another window in front changes nothing: the field has the focus again when this one is back.
      if (isInside || document.activeElement === event.target) return;
      wantsFocusRef.current = false;
      onLeft();
    },
  };
}
