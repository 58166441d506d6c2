import type { ReactNode, RefObject } from "react";
import type { GridTexts } from "../../language/gridTexts";
import type { CellLook } from "../look/cellLook";
import { CellEditor } from "./CellEditor";
import type { SheetActions } from "./useSheetActions";

export interface ActiveCellProps {
  readonly address: string;
  readonly look: CellLook;
  readonly hasChoices: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Whether the sheet has the focus, so that the field takes it wherever the active cell goes. */
  readonly wantsFocus: RefObject<boolean>;
  readonly actions: SheetActions;
  readonly texts: GridTexts;
}

/** The parts of the active cell beside its look: the field that is typed into, and the button of its list. */
export function ActiveCell(props: ActiveCellProps): ReactNode {
  const { address, look, hasChoices, field, wantsFocus, actions, texts } = props;
  const { editing, suggestions, list } = actions;
  return (
    <>
      <CellEditor
        field={field}
        wantsFocus={wantsFocus}
        editing={editing}
        look={look}
        label={texts.cell(address, look.problem ? `${look.text}: ${look.problem}` : look.text, look.comment)}
        onText={actions.onText}
        onCaret={actions.onCaret}
        onKeyDown={actions.onKeyDown}
        onCopy={actions.onCopy}
        onPaste={actions.onPaste}
        suggestions={
          suggestions.items.length > 0
            ? { id: suggestions.id, chosen: `${suggestions.id}-${suggestions.chosen}` }
            : undefined
        }
      />
      {!editing && hasChoices && (
        <button
          type="button"
          className="list-button"
          tabIndex={-1}
          aria-label={texts.openList}
          aria-expanded={list.isOpen}
          onClick={list.toggle}
        />
      )}
    </>
  );
}
