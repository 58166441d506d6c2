import { activityColumns, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import { activityFactsReader } from "../tables/activityFacts";
import type { ActivityContext } from "./tableRules";
import { ACTIVITY_RULES } from "./activityRules";
import { issueSteps } from "./checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "./issue";
import { runSteps, type Steps } from "../slices/steps";

/** Columns of texts, in which broken letters and formulas are looked for. */
export const ACTIVITY_TEXT_COLUMNS = ["municipality", "source", "remark"] as const satisfies ActivityColumn[];

/** Every rule for Aktivitet, and what they need. */
export const ACTIVITY_CHECK = {
  factsReader: activityFactsReader,
  rules: ACTIVITY_RULES,
  columns: activityColumns,
};

type Given = Omit<ActivityContext, "textColumns">;

/** Judges rows of Aktivitet by every rule; the answer does not depend on their order. */
export function checkActivity(rows: readonly EnteredRow<ActivityRow>[], given: Given): readonly Issue[] {
  return runSteps(activityIssueSteps(rows, given));
}

/** The same in steps. */
export function activityIssueSteps(
  rows: readonly EnteredRow<ActivityRow>[],
  given: Given,
): Steps<readonly Issue[]> {
  return issueSteps(rows, ACTIVITY_CHECK, { ...given, textColumns: ACTIVITY_TEXT_COLUMNS });
}
