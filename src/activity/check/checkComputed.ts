import { SPILL_ERROR, type CellInTheWay } from "../tables/cellInTheWay";
import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { formulaOverwritten, reportOverwritten } from "./rules/formulaOverwritten";

/** A table that nobody enters into, so far as it is judged. */
interface ComputedTable {
  readonly rows: readonly EnteredRow<unknown>[];
  /** In their order. */
  readonly columns: ReadonlySet<string>;
  /** Cells that keep columns from being computed, which are reported in place of their formulas. */
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
  for (const { row, computed = {} } of rows) {
    for (const [column, { formula, expected }] of Object.entries(computed)) {
      const of = formula === undefined ? undefined : otherHeading(column, formula, expected, computed);
      if (of === undefined) continue;
      issues.push({ rule: "headings-swapped", severity, row, column, received: of, expected, fix: expected });
    }
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

/**
 * The heading of ours that a formula counts instead of its own: Excel's formulas follow a column that is renamed, so
 * once two columns have swapped headings, the sums still count the old ones and everything else goes by the new.
 */
function otherHeading(
  column: string,
  formula: string,
  expected: string,
  computed: object,
): string | undefined {
  const names = (text: string, heading: string) => text.includes(`[${heading}]`);
  if (!names(expected, column) || names(formula, column)) return undefined;
  return Object.keys(computed).find((each) => names(formula, each));
}
