import { activeSheet } from "../host/hostSession";
import type { CopiedCells } from "./copyCells";
import { copyCells } from "./copyCells";
import type { SessionState } from "./sessionState";
import { currentSelection } from "./sessionState";

/** The selected cells for the clipboard; they stay marked until something is entered or pasted. */
export function copySelected(state: SessionState, cut: boolean): CopiedCells {
  const { session } = state.host;
  const copied = copyCells(session, activeSheet(session), currentSelection(state).area);
  const { sheetId, area, text } = copied;
  state.copied = { sheetId, area, text, cut };
  state.publish([{ kind: "selection", sheetId, source: "user" }]);
  return copied;
}

/** Takes the mark from the copied block. */
export function forgetCopied(state: SessionState): void {
  if (!state.copied) return;
  state.copied = undefined;
  state.publish([{ kind: "selection", source: "user" }]);
}
