import { figuresOf, isCounted, type FigureKey } from "../../contract/figures";
import { countName, incompleteKey } from "../activity/activityCounts";
import { furtherLabel } from "../activity/figureEntries";
import { uniqueCounts } from "../activity/measureCounts";
import type { PlanInput } from "../plan/planInput";
import {
  computedText,
  countText,
  either,
  fixedText,
  joined,
  type FormulaText,
} from "../plan/text/formulaText";
import { knowsMonths, type TargetRow } from "./targetRow";

/** A count of municipalities as text. */
export function municipalityCount(expression: string): FormulaText {
  return computedText(expression, 3);
}

/** Of each figure it sums, how many municipalities lack months: these are not zero, they can only add. */
export function missingMonths(input: PlanInput, row: TargetRow): FormulaText | undefined {
  const { measure, year } = row;
  if (measure.actual.from !== "activity") return undefined;
  const lacking = figuresOf(measure).map((figure) => lackingMonthsText(input, figure, year));
  return either(knowsMonths(input, row), joined(...lacking), fixedText(""));
}

export function lackingMonthsText(input: PlanInput, figure: FigureKey, year: number): FormulaText {
  const words = input.texts.targets;
  const cell = countName(incompleteKey(figure), year);
  const label = isCounted(figure)
    ? words.furtherLackMonths(furtherLabel(input, figure))
    : words.lackMonths[figure];
  const said = joined(fixedText(label), municipalityCount(cell), fixedText(". "));
  return either(`${cell}=0`, fixedText(""), said);
}

/** Locked months that count though their row is gone: one that was moved counts where it stands now, too. */
export function lockedWithoutRow(input: PlanInput, { measure, year }: TargetRow): FormulaText | undefined {
  if (measure.actual.from === "entered") return undefined;
  const known = uniqueCounts(input, measure, year);
  const alone = countName("lockedWithoutRow", year);
  const isNone = `N(${alone})=0`;
  const said = joined(fixedText(input.texts.targets.lockedWithoutRow), countText(alone), fixedText(". "));
  return either(known ? `OR(${isNone},${known.test})` : isNone, fixedText(""), said);
}
