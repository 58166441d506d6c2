import { ACTIVITY_COLUMNS, type ActivityColumn, type ActivityRow } from "./activityRow";
import { activityFacts, type ActivityContext } from "./activityFacts";
import { ACTIVITY_RULES } from "./activityRules";
import type { EnteredRow } from "./enteredRow";
import { sortIssues, type Issue } from "./issue";
import { applyRules, inRowOrder } from "./rule";

/** Columns that hold texts: what is judged about letters and formulas is judged here. */
export const ACTIVITY_TEXT_COLUMNS = ["municipality", "source", "remark"] as const satisfies ActivityColumn[];

/** Judges rows of Aktivitet by every rule; the order they come in never changes the answer. */
export function checkActivity(
  rows: readonly EnteredRow<ActivityRow>[],
  given: Omit<ActivityContext, "textColumns">,
): Issue[] {
  const context = { ...given, textColumns: ACTIVITY_TEXT_COLUMNS };
  const facts = activityFacts(inRowOrder(rows), context);
  return sortIssues(applyRules(ACTIVITY_RULES, facts, context), ACTIVITY_COLUMNS);
}
