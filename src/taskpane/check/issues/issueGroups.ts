import type { LocatedIssue } from "../../../commands/steps/checkedFigures";

/** The issues of one rule, in their order. */
export interface IssueGroup {
  readonly rule: LocatedIssue["issue"]["rule"];
  readonly severity: LocatedIssue["issue"]["severity"];
  readonly issues: readonly LocatedIssue[];
  /** Those with a certain mending. */
  readonly fixable: readonly LocatedIssue[];
}

/** Issues by rule; the groups stand in the order of their first issue, so that errors come first. */
export function groupIssues(issues: readonly LocatedIssue[]): IssueGroup[] {
  const groups = new Map<string, LocatedIssue[]>();
  for (const found of issues) {
    const group = groups.get(found.issue.rule);
    if (group) group.push(found);
    else groups.set(found.issue.rule, [found]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { rule, severity } = first.issue;
    return [{ rule, severity, issues: all, fixable: all.filter(hasCertainFix) }];
  });
}

/** Whether an issue can be mended for certain. */
export function hasCertainFix({ issue }: LocatedIssue): boolean {
  return issue.fix !== undefined && issue.row !== null;
}

/** A key that stays the same as long as the issue does. */
export function issueKey({ part, issue: { rule, row, column, expected } }: LocatedIssue): string {
  return `${part}|${rule}|${row}|${column}|${row === null ? expected : ""}`;
}
