import type { KeyboardEvent } from "react";
import type { Movement } from "../selection/keyboard";
import { moveAfterEntry, moveByKey, selectByKey } from "../selection/keyboard";
import type { EditingControl } from "./useEditing";

export interface KeyTargets {
  readonly control: EditingControl;
  readonly movement: Movement;
  readonly list: { toggle(): void };
  readonly undo: () => void;
  readonly focusCell: () => void;
  /** Gives the focus to what follows the sheet, or to what precedes it. */
  readonly leave: (back: boolean) => void;
}

/** Handles a key on the sheet as in Excel; keys without a meaning here reach the field. */
export function handleKey(event: KeyboardEvent<HTMLTextAreaElement>, targets: KeyTargets): void {
  if (event.nativeEvent.isComposing) return;
  const isHandled = targets.control.editing ? whileEditing(event, targets) : whileReady(event, targets);
  if (isHandled) event.preventDefault();
}

function whileEditing(event: KeyboardEvent<HTMLTextAreaElement>, targets: KeyTargets): boolean {
  const { control, movement, focusCell } = targets;
  const { editing } = control;
  if (event.key === "Escape") {
    control.cancel();
    focusCell();
    return true;
  }
  if (event.key === "Enter" && event.altKey) {
    event.currentTarget.setRangeText(
      "\n",
      event.currentTarget.selectionStart,
      event.currentTarget.selectionEnd,
      "end",
    );
    control.change(event.currentTarget.value);
    return true;
  }
  if (event.key === "Enter" || event.key === "Tab") {
    if (!control.commit()) return true;
    if (!event.ctrlKey) moveAfterEntry(movement, event.key, event.shiftKey);
    focusCell();
    return true;
  }
  if (event.key === "F2") {
    if (editing?.where === "cell")
      control.start(editing.mode === "edit" ? "enter" : "edit", "cell", editing.text);
    return true;
  }
  const isArrow = event.key.startsWith("Arrow") || event.key === "PageDown" || event.key === "PageUp";
  if (!isArrow || editing?.mode === "edit" || editing?.where === "bar") return false;
  if (control.commit()) {
    moveByKey(movement, event);
    focusCell();
  }
  return true;
}

function whileReady(event: KeyboardEvent, { control, movement, list, undo, leave }: KeyTargets): boolean {
  const { session, sheet } = movement;
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && (event.key === "PageDown" || event.key === "PageUp")) {
    const visible = session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const at = visible.indexOf(sheet) + (event.key === "PageDown" ? 1 : -1);
    const next = visible[at];
    if (next) session.activate(next.id);
    return true;
  }
  if (moveByKey(movement, event) || selectByKey(movement, event)) return true;
  if (event.key === "Enter" || event.key === "Tab") {
    moveAfterEntry(movement, event.key, event.shiftKey);
    return true;
  }
  if (event.altKey && event.key === "ArrowDown") {
    list.toggle();
    return true;
  }
  switch (isControl ? `Ctrl+${event.key.toLowerCase()}` : event.key) {
    case "F6":
      leave(event.shiftKey);
      return true;
    case "F2":
      control.start("edit", "cell");
      return true;
    case "Delete":
      control.refuse(session.clear());
      return true;
    case "Backspace":
      control.start("enter", "cell", "");
      return true;
    case "Escape":
      session.forgetCopied();
      return true;
    case "Ctrl+z":
      if (event.shiftKey) session.redo();
      else undo();
      return true;
    case "Ctrl+y":
      session.redo();
      return true;
    default:
      return false;
  }
}
