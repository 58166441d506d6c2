import type { Measure } from "../../contract/contract";
import type { Counts } from "../activity/activityCounts";
import { uniqueCounts } from "../activity/measureCounts";

/** One measure in one year. */
export interface TargetRow {
  readonly measure: Measure;
  readonly year: number;
  /** What its cells refer to. */
  readonly counts: Counts;
}

/** Whether its actual is typed in on Målark. */
export function isEntered({ measure }: TargetRow): boolean {
  return measure.actual.from === "entered";
}

/** Whether a measure is compared with a share of its target while the year runs. */
export function hasTargetToDate({ measure }: TargetRow): boolean {
  return measure.cumulative && measure.rule !== "band";
}

/**
 * A condition, as a formula's text, under which its actual counts unique firms: they do not add up evenly through the
 * year, so that they are no base for a forecast.
 */
export function countsFirms({ measure, year, counts }: TargetRow): string {
  return uniqueCounts(measure, year, counts)?.test ?? "FALSE";
}

/**
 * A condition, as a formula's text, under which municipalities lack months of what its actual sums; `undefined` where
 * it sums none.
 */
export function lacksMonths({ measure, year, counts }: TargetRow): string | undefined {
  if (measure.actual.from !== "activity") return undefined;
  const missing = `OR(${measure.actual.figures.map((figure) => `${counts.incomplete(figure, year)}>0`).join(",")})`;
  return `AND(${knowsMonths({ measure, year, counts })},${missing})`;
}

/** Whether the months of its actual are known: of unique firms that somebody typed in they are not. */
export function knowsMonths({ measure, year, counts }: TargetRow): string {
  const unique = uniqueCounts(measure, year, counts);
  return unique ? `NOT(AND(${unique.test},${unique.until}=""))` : "TRUE";
}

/** The day that unique firms were counted to, as a formula's text; blank where nobody knows. */
export function uniqueUntil({ measure, year, counts }: TargetRow): string {
  const unique = uniqueCounts(measure, year, counts);
  return unique ? `IF(${unique.until}="","",${unique.until})` : '""';
}
