import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import type { ContentTable } from "./reportContent";

/** From what is entered to what is counted, a row a figure of Aktivitet; without rows where nobody has looked. */
export function reconciliationTable({ reconciliation }: ReportFacts, { texts }: Writing): ContentTable {
  const { label, columns } = texts.frame.reconciliation;
  const parts = [
    "entered",
    "counted",
    "changedSinceLock",
    "lockedWithoutRow",
    "leftOut",
    "difference",
  ] as const;
  return {
    kind: "reconciliation",
    headers: [label, ...parts.map((part) => columns[part])],
    rows: (reconciliation ?? []).map((each) => [
      each.heading,
      ...parts.map((part) => {
        const kind = Number.isInteger(each[part]) ? "whole" : "one-decimal";
        return { value: each[part], shape: { kind } } as const;
      }),
    ]),
  };
}
