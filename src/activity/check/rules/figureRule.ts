import type { ActivityFacts } from "../../tables/activityFacts";
import type { ActivityContext, ActivityRule } from "../tableRules";
import { FIGURE_COLUMNS, type FigureColumn } from "../../tables/activityRow";
import type { Entry } from "../../values/entry";
import type { Issue, RuleId, Severity } from "../issue";

/** What a rule finds wrong with one figure; the rest of the issue is the same for all. */
export type FigureIssue = Pick<Issue, "expected" | "fix" | "suggestion">;

/**
 * A rule that judges each figure by itself, and finds nothing wrong with a count.
 * @param judge takes the figure as it is meant (also where it is kept as text) and as it stands
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
      for (const column of FIGURE_COLUMNS) {
        const entry = facts.values[column];
        const fault = judge(facts[column], entry, facts, column, context);
        if (fault) report({ row: facts.row, column, received: entry, ...fault });
      }
    },
  };
}
