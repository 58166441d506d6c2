import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { useLayoutEffect } from "react";
import type { CellLook } from "../look/cellLook";
import { fontCss } from "../look/cellCss";
import type { Editing } from "./useEditing";

export interface CellEditorProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly editing: Editing | undefined;
  readonly look: CellLook;
  readonly label: string;
  /** Whether the sheet has the focus, so that the field takes it wherever the active cell goes. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onText: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** The suggestion list's id and its chosen entry, while one is open. */
  readonly suggestions: { readonly id: string; readonly chosen: string } | undefined;
}

/**
 * The field in the active cell that has the focus: unseen until something is typed, so that dead keys and
 * input methods work from the first character on.
 */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { field, editing, look, label, wantsFocus, suggestions } = props;
  const { onText, onCaret, onCopy, onPaste, onKeyDown } = props;
  const inCell = editing?.where === "cell" ? editing : undefined;
  const isInCell = inCell !== undefined;

  useLayoutEffect(() => {
    if (wantsFocus.current && editing?.where !== "bar") field.current?.focus({ preventScroll: true });
  });

  return (
    <textarea
      ref={field}
      className={isInCell ? "cell-input open" : "cell-input"}
      aria-label={label}
      aria-autocomplete="list"
      aria-controls={suggestions?.id}
      aria-activedescendant={suggestions?.chosen}
      autoComplete="off"
      spellCheck={false}
      rows={1}
      value={inCell?.text ?? ""}
      style={{ ...fontCss(look.style.font), textAlign: isInCell ? "left" : look.align }}
      onChange={(event) => onText(event.target.value, event.target.selectionStart)}
      onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
      onKeyDown={onKeyDown}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
    />
  );
}
