import type { ImportProposal } from "../../commands/steps/prepareImport";
import { rowsToEnter } from "../../commands/steps/rowsToEnter";
import type { ImportPaneTexts } from "../../language/pane/import/importPane";

export interface OutcomeLine {
  readonly count: number;
  readonly text: string;
  readonly kind: "added" | "changed" | "same" | "left";
}

/** The fate of the file's rows: each row is in exactly one of the counts, and beside them the rows it does not have. */
export function outcomeLines({ plan }: ImportProposal, texts: ImportPaneTexts): OutcomeLine[] {
  const { summary } = plan;
  const zeros = "zeros" in plan ? plan.zeros.rows.length : 0;
  const locked = "locked" in summary ? summary.locked : 0;
  const lines: OutcomeLine[] = [
    { count: summary.added, text: texts.added(summary.added), kind: "added" },
    { count: zeros, text: texts.zeroRows(zeros), kind: "added" },
    { count: summary.updated, text: texts.updated(summary.updated), kind: "changed" },
    { count: summary.identical, text: texts.identical(summary.identical), kind: "same" },
    { count: locked, text: texts.locked(locked), kind: "same" },
    { count: summary.blank, text: texts.blank(summary.blank), kind: "same" },
    { count: summary.leftOut, text: texts.leftOut(summary.leftOut), kind: "left" },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Why nothing would be written, where nothing would. */
export function noChangeText(proposal: ImportProposal, texts: ImportPaneTexts): string | undefined {
  const { plan } = proposal;
  if (rowsToEnter(proposal).length + plan.changed.length > 0) return undefined;
  const { rows, identical, blank } = plan.summary;
  const aside = "locked" in plan ? plan.leftOut.figures : plan.leftOut.cells;
  if (identical === 0) return texts.nothingEnters;
  const isAllThere = identical + blank === rows && aside.length === 0;
  return isAllThere ? texts.nothingNew : texts.nothingElse;
}
