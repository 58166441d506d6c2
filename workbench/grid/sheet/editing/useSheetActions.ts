import type { ClipboardEvent, FocusEvent, KeyboardEvent, RefObject } from "react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Session } from "../../../session/session";
import type { FunctionHint } from "./functionHints";
import type { Movement } from "../selection/keyboard";
import { handleKey } from "./sheetKeys";
import type { SheetPicture } from "../look/sheetPicture";
import { referenceInserted } from "./pointedReference";
import { useCellPointer } from "../selection/useCellPointer";
import { useEditing } from "./useEditing";
import { useSuggestions } from "./useSuggestions";

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

/** What a user can do on the sheet: type, move, select, copy, choose from lists. */
export function useSheetActions(
  session: Session,
  picture: SheetPicture,
  functions: readonly FunctionHint[],
  { root, scroller, cell, bar, wantsFocusRef }: SheetFields,
) {
  const tabColumn = useRef<number>(undefined);
  const [caret, setCaret] = useState(0);
  const [openList, setOpenList] = useState<string>();
  const control = useEditing(session);
  const { editing } = control;
  const separator = session.locale === "da-DK" ? ";" : ",";
  const suggestions = useSuggestions(functions, editing, caret, separator, (text, next) => {
    control.change(text);
    setCaret(next);
  });
  const { sheetId, active } = session.selection;
  const place = `${sheetId} ${active.row} ${active.column}`;

  function focusCell(): void {
    wantsFocusRef.current = true;
    cell.current?.focus({ preventScroll: true });
  }

  /** Tab moves between cells, so F6 leads on to the tabs, and back to the name box with Shift. */
  function leaveSheet(back: boolean): void {
    const target = back ? "input" : "[role=tab][aria-selected=true]";
    root.current?.querySelector<HTMLElement>(target)?.focus();
  }

  function movement(): Movement {
    const { geometry, sheet } = picture;
    const height = scroller.current?.clientHeight ?? 400;
    return {
      session,
      sheet,
      geometry,
      pageRows: Math.max(1, Math.floor(height / geometry.rows.size(active.row)) - 3),
      get tabColumn() {
        return tabColumn.current;
      },
      set tabColumn(column) {
        tabColumn.current = column;
      },
    };
  }

  const list = {
    isOpen: openList === place,
    toggle: () => setOpenList(openList === place ? undefined : place),
    close: () => setOpenList(undefined),
    leave() {
      setOpenList(undefined);
      focusCell();
    },
    choose(choice: string) {
      setOpenList(undefined);
      control.refuse(session.enter(active.row, active.column, choice));
      focusCell();
    },
  };

  const pointer = useCellPointer(session, picture, scroller, {
    leave(to) {
      if (!editing) return "go";
      const field = editing.where === "bar" ? bar.current : cell.current;
      const pointed = referenceInserted(editing, field?.selectionStart ?? editing.text.length, to);
      if (pointed && field) {
        flushSync(() => {
          control.change(pointed.text);
          setCaret(pointed.caret);
        });
        field.setSelectionRange(pointed.caret, pointed.caret);
        return "stay";
      }
      return control.commit() ? "go" : "stay";
    },
    focus: focusCell,
  });

  return {
    editing,
    refusal: control.refusal,
    refuse: control.refuse,
    suggestions,
    list,
    pointer,
    focusCell,
    startInBar: () => control.start("edit", "bar"),
    startInCell: () => control.start("edit", "cell"),
    enter: () => void (control.commit() && focusCell()),
    cancel() {
      control.cancel();
      focusCell();
    },
    retry() {
      control.retry();
      if (editing?.where === "bar") bar.current?.focus();
      else focusCell();
    },
    acceptRefused: () => void (control.commit(true) && focusCell()),
    acceptSuggestion(index: number) {
      const field = editing?.where === "bar" ? bar.current : cell.current;
      if (field) suggestions.accept(index, field);
    },
    onCaret: setCaret,
    onText(text: string, at: number) {
      setCaret(at);
      if (editing) control.change(text);
      else control.start("enter", "cell", text);
    },
    onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
      if (suggestions.onKey(event)) return;
      handleKey(event, { control, movement: movement(), list, focusCell, leave: leaveSheet });
    },
    onCopy(event: ClipboardEvent, cut: boolean) {
      if (editing) return;
      const copied = session.copy({ cut });
      event.clipboardData.setData("text/plain", copied.text);
      event.clipboardData.setData("text/html", copied.html);
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent) {
      if (editing) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (text !== "") control.refuse(session.paste(text));
    },
    onFocus(event: FocusEvent) {
      wantsFocusRef.current = event.target === cell.current;
    },
    onBlur(event: FocusEvent) {
      const next = event.relatedTarget;
      const isInside = root.current?.contains(next) || next?.closest("[role=alertdialog]");
      // Another window in front changes nothing: the field has the focus again when this one is back.
      if (isInside || document.activeElement === event.target) return;
      wantsFocusRef.current = false;
      if (editing && !control.refusal) control.commit();
    },
  };
}
