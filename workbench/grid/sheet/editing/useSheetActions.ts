import type { KeyboardEvent } from "react";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { EditRefusal } from "../../../session/editRefusal";
import type { Session } from "../../../session/session";
import type { CellPosition } from "../geometry/cellNavigation";
import type { SheetPicture } from "../look/sheetPicture";
import type { OutlineSigns } from "../selection/outlineSigns";
import { outlineSigns } from "../selection/outlineSigns";
import type { SheetFields, SheetFocus } from "../selection/sheetFocus";
import { sheetFocus } from "../selection/sheetFocus";
import type { CellPointer } from "../selection/useCellPointer";
import { useCellPointer } from "../selection/useCellPointer";
import { useMovement } from "../selection/useMovement";
import type { ClipboardActions } from "./clipboardActions";
import { clipboardActions } from "./clipboardActions";
import type { FunctionHint } from "./functionHints";
import { insertReference } from "./insertReference";
import { handleKey } from "./sheetKeys";
import type { ChoiceListControl } from "./useChoiceList";
import { useChoiceList } from "./useChoiceList";
import type { Editing } from "./useEditing";
import { useEditing } from "./useEditing";
import type { Suggestions } from "./useSuggestions";
import { useSuggestions } from "./useSuggestions";

export interface SheetActions extends ClipboardActions, Pick<SheetFocus, "focusCell" | "onFocus" | "onBlur"> {
  readonly editing: Editing | undefined;
  readonly refusal: EditRefusal | undefined;
  /** Shows a refusal of something else than an entry. */
  readonly refuse: (refusal: EditRefusal | undefined) => void;
  readonly suggestions: Suggestions;
  readonly list: ChoiceListControl;
  readonly pointer: CellPointer;
  readonly startInBar: () => void;
  readonly startInCell: () => void;
  readonly enter: () => void;
  readonly cancel: () => void;
  /** After a refusal: back to the text. */
  readonly retry: () => void;
  /** Enters what a rule advised against. */
  readonly acceptRefused: () => void;
  readonly acceptSuggestion: (index: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onText: (text: string, caret: number) => void;
  readonly signs: OutlineSigns;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A user's actions on the sheet: type, move, select, copy, choose from lists. */
export function useSheetActions(
  session: Session,
  picture: SheetPicture,
  functions: readonly FunctionHint[],
  fields: SheetFields,
  undo: () => void,
): SheetActions {
  const [caret, setCaret] = useState(0);
  const control = useEditing(session);
  const { editing } = control;
  const separator = session.locale === "da-DK" ? ";" : ",";
  const change = (text: string, next: number): void => {
    control.change(text);
    setCaret(next);
  };
  const suggestions = useSuggestions(functions, editing, caret, separator, change);
  const focus = sheetFocus(fields, () => {
    if (editing && !control.refusal) control.commit();
  });
  const { focusCell, leaveSheet, onFocus, onBlur } = focus;
  const movement = useMovement(session, picture, fields.scroller);
  const { sheetId, active } = session.selection;
  const choose = (choice: string): void => control.refuse(session.enter(active.row, active.column, choice));
  const list = useChoiceList(`${sheetId} ${active.row} ${active.column}`, choose, focusCell);
  const field = (): HTMLTextAreaElement | null =>
    editing?.where === "bar" ? fields.bar.current : fields.cell.current;

  /** Puts the cell's address into the formula being typed, where one fits. */
  function point(to: CellPosition): boolean {
    const typed = field();
    if (!editing || !typed) return false;
    const pointed = insertReference(editing, typed.selectionStart, to);
    if (!pointed) return false;
    flushSync(() => change(pointed.text, pointed.caret));
    typed.setSelectionRange(pointed.caret, pointed.caret);
    return true;
  }

  const pointer = useCellPointer(session, picture, fields.scroller, {
    leave: (to) => (!editing || (!point(to) && control.commit()) ? "go" : "stay"),
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
    onFocus,
    onBlur,
    signs: outlineSigns(session, control.refuse, focus),
    ...clipboardActions(session, control),
    startInBar: () => control.start("edit", "bar"),
    startInCell: () => control.start("edit", "cell"),
    enter: () => void (control.commit() && focusCell()),
    cancel: () => {
      control.cancel();
      focusCell();
    },
    retry: () => {
      control.retry();
      if (editing?.where === "bar") fields.bar.current?.focus();
      else focusCell();
    },
    acceptRefused: () => void (control.commit(true) && focusCell()),
    acceptSuggestion: (index) => {
      const typed = field();
      if (typed) suggestions.accept(index, typed);
    },
    onCaret: setCaret,
    onText: (text, at) => {
      setCaret(at);
      if (editing) control.change(text);
      else control.start("enter", "cell", text);
    },
    onKeyDown: (event) => {
      if (suggestions.onKey(event)) return;
      handleKey(event, { control, movement: movement(), list, undo, focusCell, leave: leaveSheet });
    },
  };
}
