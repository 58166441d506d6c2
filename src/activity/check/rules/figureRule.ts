import type { ActivityFacts } from "../../tables/activityFacts";
import type { ActivityContext, ActivityRule } from "../tableRules";
import { figureColumns, type FigureColumn } from "../../tables/activityRow";
import type { Entry } from "../../values/entry";
import type { Issue, RuleId, Severity } from "../issue";

/** The part of an issue that differs from one rule for figures to another. */
export type FigureIssue = Pick<Issue, "expected" | "fix" | "suggestion">;

/**
 * A rule for single figures that never objects to a count: rows of counts alone are not shown to it.
 * @param judge receives the figure as meant, even where it is kept as text, and the entry as it stands
 */
export function figureRule(
  id: RuleId,
  severity: Severity,
  judge: (
    meant: number | undefined,
    entry: Entry,
    facts: ActivityFacts,
    column: FigureColumn,
    context: ActivityContext,
  ) => FigureIssue | undefined,
): ActivityRule {
  return {
    id,
    severity,
    skippedWhen: "hasValidFigures",
    row(facts, report, context) {
      for (const column of figureColumns(context.contract)) {
        const entry = facts.values[column] ?? null;
        const fault = judge(facts[column], entry, facts, column, context);
        if (fault) report({ row: facts.row, column, received: entry, ...fault });
      }
    },
  };
}
