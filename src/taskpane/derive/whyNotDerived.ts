import type { DerivationProposal, PreparedDerivation } from "../../commands/steps/prepareDerivation";
import type { DerivePaneTexts } from "../../language/pane/derivePane";

export type NotDerived = Exclude<PreparedDerivation, DerivationProposal | { kind: "cancelled" }>;

/** Why there is nothing to derive from, and what the user can do about it, sentence by sentence. */
export function whyNotDerived(prepared: NotDerived, texts: DerivePaneTexts): readonly string[] {
  const { cause, remedy } = {
    "no-workbook": texts.noWorkbook,
    "no-meetings-sheet": texts.noSheet,
    "no-meetings": texts.noMeetings,
  }[prepared.kind];
  const isStale = prepared.kind === "no-meetings" && prepared.derivedRows.length > 0;
  return [cause, remedy, ...(isStale ? [texts.staleRows(prepared.derivedRows)] : [])];
}
