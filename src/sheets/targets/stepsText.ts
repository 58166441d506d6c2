import type { Contract, Measure } from "../../contract/contract";
import { stepTargets } from "../../contract/stepTargets";
import { isPercentage, unitOf } from "../../contract/units";
import { SHEET_LANGUAGE } from "../../language/language";
import { fixedText, joined, type FormulaText } from "../plan/text/formulaText";
import type { PlanInput } from "../plan/planInput";
import { addsUp, type TargetRow } from "./targetRow";

/** The targets within a year, and how the target to date follows them; `undefined` where the year has one target. */
export function stepsText(input: PlanInput, row: TargetRow): FormulaText | undefined {
  const { contract, texts } = input;
  const steps = stepTargets(contract, row.measure, row.year);
  if (steps.length === 0) return undefined;
  const { added, amended, level } = texts.targets.steps;
  const isAmended = steps.some(({ key }) => isDay(key));
  // A text for each, as a formula's texts hold 255 characters at most.
  const named = steps.map(({ key, value }, index) =>
    fixedText(`${index === 0 ? "" : ", "}${stepName(input, key)}: ${written(contract, row.measure, value)}`),
  );
  return joined(
    fixedText(`${isAmended ? amended : addsUp(row) ? added : level} (`),
    ...named,
    fixedText("). "),
  );
}

/** Whether a part of a year is called by the day it begins, which an amendment says. */
function isDay(key: string): boolean {
  return key.length === "2026-07-01".length;
}

/** `2026K3` in words, or from which day. */
function stepName({ texts }: PlanInput, key: string): string {
  const [year, kind, number] = [key.slice(0, 4), key.charAt(4), Number(key.slice(5))];
  const { from, half, quarter } = texts.targets.steps;
  if (isDay(key)) return from(key.split("-").reverse().join("-"));
  if (kind === "H") return half(number, year);
  return kind === "K" ? quarter(number, year) : `${texts.months.columns.months[number - 1]} ${year}`;
}

function written(contract: Contract, { unit }: Measure, value: number): string {
  const percent = isPercentage(unitOf(contract, unit)) ? { style: "percent" as const } : {};
  return value.toLocaleString(SHEET_LANGUAGE, { ...percent, maximumFractionDigits: 6 });
}
