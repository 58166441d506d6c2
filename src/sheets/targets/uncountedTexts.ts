import { uncountedMeetings } from "../activity/measureCounts";
import type { PlanInput } from "../plan/planInput";
import { countText, either, fixedText, joined, type FormulaText } from "../plan/text/formulaText";
import type { TargetRow } from "./targetRow";

/** Entries that no count takes in, as far as they concern the measure. */
export function uncountedTexts(input: PlanInput, { measure, year }: TargetRow): FormulaText[] {
  const words = input.texts.targets;
  return uncountedMeetings(input, measure, year).map(({ lack, count }) =>
    either(`${count}=0`, fixedText(""), joined(fixedText(words[lack]), countText(count), fixedText(". "))),
  );
}
