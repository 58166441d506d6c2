import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import type { GridTexts } from "../../language/gridTexts";
import type { Editing } from "./useEditing";

export interface FormulaBarProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly editing: Editing | undefined;
  /** The content of the active cell. */
  readonly text: string;
  readonly texts: GridTexts;
  readonly onStart: () => void;
  readonly onText: (text: string, caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCaret: (caret: number) => void;
  readonly onEnter: () => void;
  readonly onCancel: () => void;
}

/** The active cell's content as it is edited, with buttons to enter it or give it up. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { field, editing, text, texts, onStart, onText, onKeyDown, onCaret, onEnter, onCancel } = props;
  return (
    <>
      <div className="formula-buttons">
        <button type="button" aria-label={texts.cancel} disabled={!editing} onClick={onCancel}>
          <DismissRegular />
        </button>
        <button type="button" aria-label={texts.enter} disabled={!editing} onClick={onEnter}>
          <CheckmarkRegular />
        </button>
        <span aria-hidden="true" className="function-mark">
          fx
        </span>
      </div>
      <textarea
        ref={field}
        className="formula-field"
        aria-label={texts.formulaBar}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        value={editing?.text ?? text}
        onFocus={onStart}
        onChange={(event) => onText(event.target.value, event.target.selectionStart)}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
