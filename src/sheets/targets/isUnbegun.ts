import { thisRow } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";
import { isYetToBegin } from "../plan/reportConditions";
import { yearPeriod } from "../plan/yearFormulas";

/** Whether a row's year has not begun at the date of status; a condition's text. */
export function isUnbegun(input: PlanInput): string {
  return isYetToBegin(input, yearPeriod(input.contract, thisRow(input.texts.targets.columns.year)).start);
}
