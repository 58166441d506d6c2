import type { Report, Rule } from "../rule";
import type { RowFacts } from "../../tables/rowFacts";

/** A computed column holds a typed value, which no longer follows its row. */
export const formulaOverwritten: Rule = {
  id: "formula-overwritten",
  severity: "error",
  row: reportOverwritten,
};

/** What a cell shows whose formula finds no room for all its values. */
const SPILL_ERROR = "#SPILL!";

/** The rule's judgement of a row, which needs to know nothing of it but its computed cells. */
export function reportOverwritten(
  { row, computed }: Pick<RowFacts, "row" | "computed">,
  report: Report,
): void {
  if (!computed) return;
  for (const [column, { value, formula, expected }] of Object.entries(computed)) {
    if (formula === undefined) report({ row, column, received: value, expected, fix: expected });
    // Somebody has typed where the formula's other values belong; which cell that is, only Excel knows.
    else if (value === SPILL_ERROR) report({ row, column, received: value, expected });
  }
}
