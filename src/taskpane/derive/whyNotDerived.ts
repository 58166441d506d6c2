import type { MakeUpProposal, PreparedMakeUp } from "../../commands/prepareDerivation";
import type { MakeUpPaneTexts } from "../../language/pane/derivePane";

export type NotMadeUp = Exclude<PreparedMakeUp, MakeUpProposal | { kind: "cancelled" }>;

/** Why there is nothing to make up from, and what the user can do about it, sentence by sentence. */
export function whyNotMadeUp(prepared: NotMadeUp, texts: MakeUpPaneTexts): readonly string[] {
  const { cause, remedy } = {
    "no-workbook": texts.noWorkbook,
    "no-meetings-sheet": texts.noSheet,
    "no-meetings": texts.noMeetings,
  }[prepared.kind];
  const isStale = prepared.kind === "no-meetings" && prepared.madeUpRows.length > 0;
  return [cause, remedy, ...(isStale ? [texts.staleRows(prepared.madeUpRows)] : [])];
}
