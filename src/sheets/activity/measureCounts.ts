import { figuresOf, isCounted } from "../../contract/figures";
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
 * as far as the guidances do: to the day that is counted, in every municipality's month, and beside the guidances that
 * Aktivitet still has.
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
  const guidancesThen = countName("uniqueGuidances", year);
  const guidancesNow = `N(${countName("individual", year)})+N(${countName("collective", year)})`;
  const spreadThen = countName("uniqueSpread", year);
  // Others of the same sum are of other months, municipalities or kinds.
  const isOfSum = `OR(${guidancesThen}="",${guidancesThen}=${guidancesNow})`;
  const isCurrent = `${isOfSum},OR(${spreadThen}="",${spreadThen}=${countName("spread", year)})`;
  return {
    cells,
    kinds: unique.length,
    /** Whether they are the basis. */
    test: `AND(${all},N(${missing})=0,${inTime},${isCurrent})`,
    all,
    some: `COUNT(${cells})>0`,
    inTime,
    guidancesThen,
    guidancesNow,
    isOfSum,
    until,
    missing,
    leftOut,
  };
}

/** How many meetings or firms a measure's figures could not take in, and what they lack; formulas' texts. */
export interface Uncounted {
  readonly lack: "unreadMeetings" | "unreadGrowth" | "withoutFounding";
  readonly count: string;
}

/**
 * Entries that could still add to a measure's actual besides missing months: meetings that were left out of its
 * figures.
 */
export function uncountedMeetings(input: SheetInput, measure: Measure, year: number): Uncounted[] {
  if (measure.actual.from !== "activity") return [];
  const figures = figuresOf(measure);
  const count = (key: Parameters<typeof countName>[0]) => `N(${countName(key, year)})`;
  const unique = uniqueCounts(input, measure, year);
  const [firms, meetings] = [count("undatedFirms"), count("undatedMeetings")];
  const undated = unique ? `IF(${unique.test},${firms},${meetings})` : meetings;
  return [
    ...(figures.every(isCounted)
      ? []
      : [{ lack: "unreadMeetings", count: count("unreadMeetings") } as const]),
    ...(figures.includes("growth") ? [{ lack: "unreadGrowth", count: count("unreadGrowth") } as const] : []),
    ...(figures.includes("young") ? [{ lack: "withoutFounding", count: undated } as const] : []),
  ];
}
