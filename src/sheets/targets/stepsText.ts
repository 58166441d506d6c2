import type { Measure } from "../../contract/contract";
import { amendedParts, type AmendedPart } from "../../contract/changes/amendedParts";
import { stepTargets } from "../../contract/stepTargets";
import { isPercentage, unitOf } from "../../contract/units";
import { SHEET_LANGUAGE } from "../../language/language";
import { writtenDay } from "../../language/writtenDay";
import { fixedText, joined, type FormulaText } from "../plan/text/formulaText";
import type { PlanInput } from "../plan/planInput";
import { addsUp, type TargetRow } from "./targetRow";

/**
 * The targets within a year, and how the target to date follows them, or that the year has none where a part of it is
 * open; `undefined` where the year has one target.
 */
export function stepsText(input: PlanInput, row: TargetRow): FormulaText | undefined {
  const { contract, texts } = input;
  const parts = amendedParts(contract, row.measure, row.year);
  const steps: readonly AmendedPart[] =
    parts.length > 0 ? parts : stepTargets(contract, row.measure, row.year);
  if (steps.length === 0) return undefined;
  const { added, amended, level, partly } = texts.targets.steps;
  const isPartly = parts.some(({ value }) => value === undefined);
  const kind = isPartly ? partly : parts.length > 0 ? amended : addsUp(row) ? added : level;
  // A text for each, as a formula's texts hold 255 characters at most.
  const named = steps.map(({ key, value }, index) =>
    fixedText(`${index === 0 ? "" : ", "}${stepName(input, key)}: ${written(input, row.measure, value)}`),
  );
  return joined(fixedText(`${kind} (`), ...named, fixedText("). "));
}

/** Whether a part of a year is called by the day it begins, which an amendment says. */
function isDay(key: string): boolean {
  return key.length === "2026-07-01".length;
}

/** `2026K3` in words, or from which day. */
function stepName({ texts }: PlanInput, key: string): string {
  const [year, kind, number] = [key.slice(0, 4), key.charAt(4), Number(key.slice(5))];
  const { from, half, quarter } = texts.targets.steps;
  if (isDay(key)) return from(writtenDay(key));
  if (kind === "H") return half(number, year);
  return kind === "K" ? quarter(number, year) : `${texts.months.columns.months[number - 1]} ${year}`;
}

function written({ contract, texts }: PlanInput, { unit }: Measure, value: number | undefined): string {
  if (value === undefined) return texts.targets.steps.open;
  const percent = isPercentage(unitOf(contract, unit)) ? { style: "percent" as const } : {};
  return value.toLocaleString(SHEET_LANGUAGE, { ...percent, maximumFractionDigits: 6 });
}
