import type { Fault } from "./fault";
import { finite } from "./finite";
import { progressOf } from "./period";
import { scaled } from "./scaled";

/**
 * The part of a period's target that is due by a date, by days: 0 before the period, all of it after.
 * Dates as in `progressOf`.
 */
export function proRata(
  target: number,
  date: number,
  start: number | undefined,
  end: number | undefined,
): number | Fault {
  const progress = progressOf(date, start, end);
  if ("fault" in progress) return progress;
  const { days, gone } = progress;
  if (gone <= 0) return 0;
  if (gone >= days) return finite(target);
  return finite(scaled(target, gone, days));
}
