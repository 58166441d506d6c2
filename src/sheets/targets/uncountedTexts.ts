import { uncountedMeetings } from "../activity/measureCounts";
import type { PlanInput } from "../plan/planInput";
import { computedText, either, fixedText, joined, type FormulaText } from "../plan/text/formulaText";
import type { TargetRow } from "./targetRow";

/** A count of meetings, as text. */
const COUNT_LENGTH = 3;

/** Entries that no count takes in, as far as they concern the measure. */
export function uncountedTexts(input: PlanInput, { measure, year }: TargetRow): FormulaText[] {
  const words = input.texts.targets;
  return uncountedMeetings(input, measure, year).map(({ lack, count }) =>
    either(
      `${count}=0`,
      fixedText(""),
      joined(fixedText(words[lack]), computedText(count, COUNT_LENGTH), fixedText(". ")),
    ),
  );
}
