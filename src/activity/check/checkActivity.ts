import { ACTIVITY_COLUMNS, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import { activityFactsReader } from "../tables/activityFacts";
import type { ActivityContext } from "./tableRules";
import { ACTIVITY_RULES } from "./activityRules";
import { issueSteps } from "./checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { runStepsInSlices, type WorkControl } from "../slices/inSlices";
import type { Issue } from "./issue";
import { runSteps } from "../slices/steps";

/** Columns of texts, in which broken letters and formulas are looked for. */
export const ACTIVITY_TEXT_COLUMNS = ["municipality", "source", "remark"] as const satisfies ActivityColumn[];

/** Every rule for Aktivitet, and what they need. */
export const ACTIVITY_CHECK = {
  factsReader: activityFactsReader,
  rules: ACTIVITY_RULES,
  columns: ACTIVITY_COLUMNS,
};

type Given = Omit<ActivityContext, "textColumns">;

/** Judges rows of Aktivitet by every rule; the answer does not depend on their order. */
export function checkActivity(rows: readonly EnteredRow<ActivityRow>[], given: Given): readonly Issue[] {
  return runSteps(issueSteps(rows, ACTIVITY_CHECK, inContext(given)));
}

/** The same while the page stays alive. */
export async function checkActivityInSlices(
  rows: readonly EnteredRow<ActivityRow>[],
  given: Given,
  control: WorkControl = {},
): Promise<readonly Issue[]> {
  return runStepsInSlices(issueSteps(rows, ACTIVITY_CHECK, inContext(given)), control);
}

function inContext(given: Given): ActivityContext {
  return { ...given, textColumns: ACTIVITY_TEXT_COLUMNS };
}
