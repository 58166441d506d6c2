import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { formulaOverwritten, reportOverwritten } from "./rules/formulaOverwritten";

/** Judges rows of a table that nobody enters into: only whether what ought to be computed still is. `columns` in their order. */
export function checkComputed(rows: readonly EnteredRow<unknown>[], columns: readonly string[]): Issue[] {
  const { id, severity } = formulaOverwritten;
  const issues: Issue[] = [];
  for (const { row, computed } of rows) {
    reportOverwritten({ row, computed }, (issue) => {
      issues.push({ rule: id, severity, ...issue });
    });
  }
  return sortIssues(issues, columns);
}
