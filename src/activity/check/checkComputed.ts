import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { formulaOverwritten, reportOverwritten } from "./rules/formulaOverwritten";

/**
 * Judges a table that nobody enters into: whether its computed cells still are.
 * @param columns the table's columns in order
 */
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
