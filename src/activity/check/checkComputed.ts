import { SPILL_ERROR, type CellInTheWay } from "../tables/cellInTheWay";
import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { formulaOverwritten, reportOverwritten } from "./rules/formulaOverwritten";

/** A table that nobody enters into, so far as it is judged. */
interface ComputedTable {
  readonly rows: readonly EnteredRow<unknown>[];
  /** In their order. */
  readonly columns: ReadonlySet<string>;
  /** Cells that keep columns from being computed, which are told of in their formulas' stead. */
  readonly inTheWay?: readonly CellInTheWay[];
}

/** Judges whether a table's computed cells still are. */
export function checkComputed({ rows, columns, inTheWay = [] }: ComputedTable): Issue[] {
  const { id, severity } = formulaOverwritten;
  const issues: Issue[] = [];
  for (const { row, computed } of rows) {
    reportOverwritten({ row, computed }, (issue) => {
      if (issue.received === SPILL_ERROR && inTheWay.some(({ column }) => column === issue.column)) return;
      issues.push({ rule: id, severity, ...issue });
    });
  }
  for (const { row, column, content } of inTheWay) {
    issues.push({
      rule: "cell-in-the-way",
      severity,
      row,
      column,
      received: content,
      expected: null,
      fix: null,
    });
  }
  return sortIssues(issues, [...columns]);
}
