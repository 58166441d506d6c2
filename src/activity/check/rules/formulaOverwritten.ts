import type { Report, Rule } from "../rule";
import { SPILL_ERROR } from "../../tables/cellInTheWay";
import type { RowFacts } from "../../tables/rowFacts";

/** A typed value in a computed column, which no longer follows its row. */
export const formulaOverwritten: Rule = {
  id: "formula-overwritten",
  severity: "error",
  row: reportOverwritten,
};

/** Excel's mark in a formula for a column that was deleted; putting the column back does not mend it. */
const LOST = "#REF!";

/** The rule for one row, of which it needs only the computed cells. */
export function reportOverwritten(
  { row, computed }: Pick<RowFacts, "row" | "computed">,
  report: Report,
): void {
  if (!computed) return;
  for (const [column, { value, formula, expected }] of Object.entries(computed)) {
    if (formula === undefined) report({ row, column, received: value, expected, fix: expected });
    else if (formula.includes(LOST)) report({ row, column, received: LOST, expected, fix: expected });
    // Something stands where the formula's other values belong; a cell that can be seen there is reported instead.
    else if (value === SPILL_ERROR) report({ row, column, received: value, expected });
  }
}
