import type { CheckOutcome } from "../../commands/checkFigures";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";

/** The check's outcome, with the marks switched on or off. */
export function withMarked(checked: CheckedFigures, marked: boolean): CheckOutcome {
  const { figures } = checked;
  const memory = { ...figures.savedState, marked };
  return { ...checked, kind: "checked", marked, figures: { ...figures, savedState: memory } };
}
