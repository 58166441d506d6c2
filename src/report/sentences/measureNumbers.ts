import type { Unit } from "../../contract/contract";
import { isPercentage } from "../../contract/units";
import { roundedUnits } from "../../calc/decimal";
import { decimalsApart } from "../../calc/decimalsApart";
import { decimalsInFull } from "../../calc/decimalsInFull";
import type { Decimals } from "../../language/report/numerals";
import type { Writing } from "../writing";

/** A measure's actual, its target and what lies between, as texts: the third is the difference of the first two as written. */
export interface MeasureNumbers {
  readonly actual: string;
  readonly target: string;
  /** Without its sign. */
  readonly difference: string;
}

/** Figures of people have no more decimals than a reader takes in. */
const MOST = 3;

/** A figure in its measure's unit. */
export function measureNumber(unit: Unit, value: number, writing: Writing): string {
  return inUnit(unit, value, { least: isPercentage(unit) ? 1 : 0, most: MOST }, writing);
}

/** The three together, with as many decimals as the actual has and as tell the target apart from it. */
export function measureNumbers(unit: Unit, actual: number, target: number, writing: Writing): MeasureNumbers {
  const factor = isPercentage(unit) ? 100 : 1;
  const least = factor === 100 || !Number.isInteger(target) ? 1 : 0;
  const [written, against] = [actual * factor, target * factor];
  const most = Math.max(decimalsInFull([written], 0, MOST), decimalsApart(written, against, least));
  const gap = Number(roundedUnits(written, most) - roundedUnits(against, most)) / 10 ** most;
  return {
    actual: inUnit(unit, actual, { least: factor === 100 ? 1 : 0, most }, writing),
    target: inUnit(unit, target, { least, most }, writing),
    difference: differenceText(unit, Math.abs(gap), { least, most }, writing),
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
