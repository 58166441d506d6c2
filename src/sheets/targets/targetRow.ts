import { actualLimits } from "../../contract/actualLimits";
import { figuresOf } from "../../contract/figures";
import type { Measure } from "../../contract/contract";
import { countName, incompleteKey } from "../activity/activityCounts";
import { uniqueCounts } from "../activity/measureCounts";
import { numberOrBlank, thisRow } from "../plan/formulas";
import type { SheetInput } from "../plan/planInput";

/** One measure in one year. */
export interface TargetRow {
  readonly measure: Measure;
  readonly year: number;
}

/** Whether its actual is typed in on Målark. */
export function isEntered({ measure }: TargetRow): boolean {
  return measure.actual.from === "entered";
}

/**
 * An actual that can be computed with, as a formula's text: blank where none stands there, or what the measure's cannot
 * be.
 */
export function usableActual({ contract, texts }: SheetInput, row: TargetRow): string {
  const actual = thisRow(texts.targets.columns.actual);
  if (!isEntered(row)) return numberOrBlank(actual);
  const { minimum, maximum } = actualLimits(contract, row.measure);
  return `IF(AND(ISNUMBER(${actual}),${actual}>=${minimum},${actual}<=${maximum}),${actual},"")`;
}

/** Whether it is a goal, with a figure of its own: neither a count of municipalities nor money. */
export function isGoal({ measure }: TargetRow): boolean {
  return measure.rule !== "band" && measure.rule !== "amount";
}

/** Whether its figures add up through the year to something that has a target of its own. */
export function addsUp({ measure }: TargetRow): boolean {
  return measure.cumulative && measure.rule !== "band";
}

/**
 * A condition, as a formula's text, under which its actual counts unique firms: they do not add up evenly through the
 * year, so that they are no base for a forecast.
 */
export function countsFirms(input: SheetInput, { measure, year }: TargetRow): string {
  return uniqueCounts(input, measure, year)?.test ?? "FALSE";
}

/**
 * A condition, as a formula's text, under which municipalities lack months of what its actual sums; `undefined` where
 * it sums none.
 */
export function lacksMonths(input: SheetInput, { measure, year }: TargetRow): string | undefined {
  if (measure.actual.from !== "activity") return undefined;
  const missing = `OR(${figuresOf(measure)
    .map((figure) => `${countName(incompleteKey(figure), year)}>0`)
    .join(",")})`;
  return `AND(${knowsMonths(input, { measure, year })},${missing})`;
}

/** Whether the months of its actual are known: of unique firms that somebody typed in they are not. */
export function knowsMonths(input: SheetInput, { measure, year }: TargetRow): string {
  const unique = uniqueCounts(input, measure, year);
  return unique ? `NOT(AND(${unique.test},${unique.until}=""))` : "TRUE";
}

/** The day that unique firms were counted to, as a formula's text; blank where nobody knows. */
export function uniqueUntil(input: SheetInput, { measure, year }: TargetRow): string {
  const unique = uniqueCounts(input, measure, year);
  return unique ? `IF(${unique.until}="","",${unique.until})` : '""';
}
