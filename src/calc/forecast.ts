import { faultOf, type Fault } from "./fault";
import { finite } from "./finite";
import { progressOf } from "./period";
import { scaled } from "./scaled";

const BEFORE_PERIOD = faultOf("before-period");

/**
 * What an actual grows to by the period's end at the pace so far, by days; the actual itself once the period
 * is over. Dates as in `progressOf`.
 */
export function forecast(
  actual: number,
  date: number,
  start: number | undefined,
  end: number | undefined,
): number | Fault {
  const progress = progressOf(date, start, end);
  if ("fault" in progress) return progress;
  const { days, gone } = progress;
  if (gone <= 0) return BEFORE_PERIOD;
  if (gone >= days) return finite(actual);
  return finite(scaled(actual, days, gone));
}
