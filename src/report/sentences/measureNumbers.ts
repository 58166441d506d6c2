import type { Unit } from "../../contract/contract";
import { isPercentage } from "../../contract/units";
import { decimalsApart } from "../../calc/decimalsApart";
import type { Decimals } from "../../language/report/numerals";
import type { Writing } from "../writing";

/** A measure's actual, its target and what lies between, as texts that do not contradict each other. */
export interface MeasureNumbers {
  readonly actual: string;
  readonly target: string;
  /** Without its sign. */
  readonly difference: string;
}

/** Decimals that a figure has at least and at most, in the unit in which it is written. */
function decimalsOf(unit: Unit, value: number): Decimals {
  const isShare = isPercentage(unit);
  const isWhole = Number.isInteger(value);
  return { least: isShare ? 1 : 0, most: isWhole && !isShare ? 0 : 3 };
}

/** A figure in its measure's unit. */
export function measureNumber(unit: Unit, value: number, { numerals, texts }: Writing): string {
  return inUnit(unit, value, decimalsOf(unit, value), { numerals, texts });
}

/** The three together, with as many decimals as tell actual and target apart. */
export function measureNumbers(unit: Unit, actual: number, target: number, writing: Writing): MeasureNumbers {
  const factor = isPercentage(unit) ? 100 : 1;
  const least = factor === 100 || !Number.isInteger(target) ? 1 : 0;
  const apart = decimalsApart(actual * factor, target * factor, least);
  const decimals = { least, most: apart };
  const between = Math.abs(actual - target);
  return {
    actual: measureNumber(unit, actual, writing),
    target: inUnit(unit, target, decimals, writing),
    difference: differenceText(
      unit,
      between * factor,
      {
        least,
        most: Math.max(apart, decimalsApart(between * factor, 0, least)),
      },
      writing,
    ),
  };
}

type Words = Pick<Writing, "numerals" | "texts">;

function inUnit(unit: Unit, value: number, decimals: Decimals, { numerals, texts }: Words): string {
  if (unit.kind === "share") return numerals.percent(value, decimals);
  if (unit.kind === "percentage-points") {
    return texts.sentences.percentagePoints(numerals.number(value * 100, decimals));
  }
  return numerals.number(value, decimals);
}

function differenceText(unit: Unit, value: number, decimals: Decimals, { numerals, texts }: Words): string {
  const number = numerals.number(value, decimals);
  // Between two percentages a difference is in percentage points.
  if (isPercentage(unit)) return texts.sentences.percentagePoints(number);
  return unit.kind === "points" ? texts.sentences.points(number) : number;
}
