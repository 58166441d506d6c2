import type { CheckOutcome } from "../../commands/checkFigures";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";

/** What was found, with the marks switched on or off. */
export function withMarked(checked: CheckedFigures, marked: boolean): CheckOutcome {
  const { figures } = checked;
  const memory = { ...figures.savedState, marked };
  return { ...checked, kind: "checked", marked, figures: { ...figures, savedState: memory } };
}
