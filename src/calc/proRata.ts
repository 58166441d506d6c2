import type { Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";
import { byDays } from "./period";
import { scaled } from "./scaled";

/**
 * The part of a period's target that is due by a date, by days: 0 before the period, all of it after.
 * Dates as in `periodProgress`.
 */
export function proRata(
  target: number,
  date: number,
  start: number | undefined,
  end: number | undefined,
): number | Fault {
  return byDays(date, start, end, {
    before: 0,
    during: (elapsed, days) => finiteOrOverflow(scaled(target, elapsed, days)),
    after: () => finiteOrOverflow(target),
  });
}
