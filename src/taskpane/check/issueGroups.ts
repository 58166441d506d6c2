import type { FoundIssue } from "../../commands/checkedFigures";

/** The issues of one rule, in their order. */
export interface IssueGroup {
  readonly rule: FoundIssue["issue"]["rule"];
  readonly severity: FoundIssue["issue"]["severity"];
  readonly issues: readonly FoundIssue[];
  /** Those with a certain mending. */
  readonly fixable: readonly FoundIssue[];
}

/** Issues by rule; the groups stand in the order of their first issue, so that errors come first. */
export function groupIssues(issues: readonly FoundIssue[]): IssueGroup[] {
  const groups = new Map<string, FoundIssue[]>();
  for (const found of issues) {
    const group = groups.get(found.issue.rule);
    if (group) group.push(found);
    else groups.set(found.issue.rule, [found]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { rule, severity } = first.issue;
    return [{ rule, severity, issues: all, fixable: all.filter(isFixable) }];
  });
}

/** Whether an issue can be mended for certain. */
export function isFixable({ issue }: FoundIssue): boolean {
  return issue.fix !== undefined && issue.row !== null;
}

/** A key that stays the same as long as the issue does. */
export function issueKey({ part, issue: { rule, row, column, expected } }: FoundIssue): string {
  return `${part}|${rule}|${row}|${column}|${row === null ? expected : ""}`;
}
