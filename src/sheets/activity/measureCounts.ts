import type { Measure } from "../../contract/contract";
import { formula, type Formula } from "../plan/plan";
import type { Counts } from "./activityCounts";

/**
 * A measure's actual derived from activity: the unique firms where all of them are known, else the sum
 * of guidances; blank where nothing has been entered.
 */
export function actualFromActivity(measure: Measure, year: number, counts: Counts): Formula | null {
  if (measure.actual.from !== "activity") return null;
  const figures = measure.actual.figures.map((key) => counts.cell(key, year)).join(",");
  const guidances = `IF(COUNT(${figures})=0,"",SUM(${figures}))`;
  const known = uniqueCounts(measure, year, counts);
  return formula(known ? `IF(${known.test},SUM(${known.cells}),${guidances})` : guidances);
}

/**
 * A measure's unique counts; `undefined` for a measure without them. They are its basis where all are there and reach
 * as far as the guidances do: to the day that is counted, and in every municipality's month.
 */
export function uniqueCounts(measure: Measure, year: number, counts: Counts) {
  if (measure.actual.from !== "activity" || !measure.actual.unique) return undefined;
  const { unique } = measure.actual;
  const cells = unique.map((key) => counts.cell(key, year)).join(",");
  const [until, missing, leftOut] = (["uniqueUntil", "uniqueMissing", "uniqueLeftOut"] as const).map((key) =>
    counts.cell(key, year),
  ) as [string, string, string];
  const all = `COUNT(${cells})=${unique.length}`;
  const inTime = `OR(${until}="",${until}=${counts.lastDay(year)})`;
  return {
    cells,
    kinds: unique.length,
    /** Whether they are the basis. */
    test: `AND(${all},N(${missing})=0,${inTime})`,
    all,
    some: `COUNT(${cells})>0`,
    inTime,
    until,
    missing,
    leftOut,
  };
}
