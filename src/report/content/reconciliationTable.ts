import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import type { ContentTable } from "./reportContent";

/** From the individual guidances that are entered to those that are counted; absent where nothing is judged by them. */
export function reconciliationTable(
  { contract, reconciliation }: ReportFacts,
  { texts }: Writing,
): ContentTable | undefined {
  if (!contract.band || !reconciliation) return undefined;
  const words = texts.frame.reconciliation;
  const lines = ["entered", "counted", "changedSinceLock", "leftOut", "difference"] as const;
  return {
    kind: "facts",
    headers: [words.label, words.value, ""],
    rows: lines.map((line) => {
      const value = reconciliation[line];
      const kind = Number.isInteger(value) ? "whole" : "one-decimal";
      return [words.lines[line], { value, shape: { kind } }, ""];
    }),
  };
}
