import { figuresOf, isCounted } from "../../contract/figures";
import type { Measure } from "../../contract/contract";
import { textLiteral } from "../plan/formulas";
import { formula, type Formula } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { isCountBlocked } from "./blockedColumns";
import { countName } from "./activityCounts";
import { uniqueReach } from "./uniqueReach";

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
 * as far as the guidances do.
 */
export function uniqueCounts(input: SheetInput, measure: Measure, year: number) {
  if (measure.actual.from !== "activity" || !measure.actual.unique) return undefined;
  const { unique } = measure.actual;
  const cells = unique.map((key) => countName(key, year)).join(",");
  const all = `COUNT(${cells})=${unique.length}`;
  return {
    ...uniqueReach(input, year),
    cells,
    kinds: unique.length,
    /** Whether they are the basis. */
    test: `AND(${all},${countName("uniqueValid", year)}=${textLiteral(input.texts.shared.yes)})`,
    all,
    some: `COUNT(${cells})>0`,
    leftOut: countName("uniqueLeftOut", year),
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
