import { figuresOf } from "../../contract/figures";
import type { Measure } from "../../contract/contract";
import { formula, type Formula } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { isCountBlocked } from "./blockedColumns";
import { countName, lastCountedDay } from "./activityCounts";

/**
 * A measure's actual derived from activity: the unique firms where all of them are known, else the sum
 * of guidances; blank where nothing has been entered.
 */
export function actualFromActivity(input: SheetInput, measure: Measure, year: number): Formula | null {
  if (measure.actual.from !== "activity") return null;
  const keys = figuresOf(measure);
  const figures = keys.map((key) => countName(key, year)).join(",");
  // A sum of several figures would go on without the one whose column is not filled.
  const lacks = `COUNT(${figures})=0`;
  const isUnknown = keys.length > 1 ? `OR(${lacks},${isCountBlocked(input)})` : lacks;
  const guidances = `IF(${isUnknown},"",SUM(${figures}))`;
  const known = uniqueCounts(input, measure, year);
  return formula(known ? `IF(${known.test},SUM(${known.cells}),${guidances})` : guidances);
}

/**
 * A measure's unique counts; `undefined` for a measure without them. They are its basis where all are there and reach
 * as far as the guidances do: to the day that is counted, and in every municipality's month.
 */
export function uniqueCounts(input: SheetInput, measure: Measure, year: number) {
  if (measure.actual.from !== "activity" || !measure.actual.unique) return undefined;
  const { unique } = measure.actual;
  const cells = unique.map((key) => countName(key, year)).join(",");
  const [until, missing, leftOut] = (["uniqueUntil", "uniqueMissing", "uniqueLeftOut"] as const).map((key) =>
    countName(key, year),
  ) as [string, string, string];
  const all = `COUNT(${cells})=${unique.length}`;
  const inTime = `OR(${until}="",${until}=${lastCountedDay(input, year)})`;
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
