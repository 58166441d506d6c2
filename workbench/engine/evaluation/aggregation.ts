import type { CellValue } from "../../model/cell";
import { number } from "../values/coercion";
import type { Evaluation } from "./evaluation";
import { dereference } from "./reference";
import type { Value } from "../values/value";
import { EvaluationError, isError, isMatrix, isReference } from "../values/value";

/**
 * Calls back for each value in the arguments of a function such as SUM. `entered` tells values written into
 * the call from those that stand in cells or arrays, where texts and truth values do not count.
 */
export function forEachValue(
  at: Evaluation,
  values: readonly Value[],
  visit: (value: CellValue, entered: boolean) => void,
): void {
  for (const value of values) {
    if (isReference(value) && value.rows * value.columns > 1) {
      at.runtime.forEachCell(at, value, (each) => visit(each, false));
      continue;
    }
    const found = dereference(at, value);
    if (Array.isArray(found)) for (const row of found) for (const each of row) visit(each, false);
    else if (isReference(value)) visit(found ?? null, false);
    else visit(found ?? 0, true);
  }
}

/** The numbers in arguments, as SUM counts them; the first error ends the function. */
export function numbersIn(at: Evaluation, values: readonly Value[]): number[] {
  const numbers: number[] = [];
  forEachValue(at, values, (value, entered) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new EvaluationError(value);
    else if (entered) numbers.push(number(value));
  });
  return numbers;
}

/** As `numbersIn`, but texts in cells count as 0 and truth values as 0 or 1 (AVERAGEA, MAXA). */
export function numbersAndTextsIn(at: Evaluation, values: readonly Value[]): number[] {
  const numbers: number[] = [];
  forEachValue(at, values, (value, entered) => {
    if (isError(value)) throw new EvaluationError(value);
    if (value === null) return;
    numbers.push(typeof value === "string" && !entered ? 0 : number(value));
  });
  return numbers;
}

/** Kahan's sum: thousands of decimals add up as Excel shows them. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const each of numbers) {
    const next = total + each;
    lost += Math.abs(total) >= Math.abs(each) ? total - next + each : each - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

/** How many cells or elements an argument has, blank ones beyond the used part included. */
export function dimensionsOf(value: Value): { rows: number; columns: number } {
  if (isReference(value)) return { rows: value.rows, columns: value.columns };
  return isMatrix(value) ? { rows: value.length, columns: value[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}
