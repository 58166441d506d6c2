import { faultOf, type Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";
import { byDays } from "./period";
import { scaled } from "./scaled";

const BEFORE_PERIOD = faultOf("before-period");

/**
 * The actual at the period's end if the pace so far continues, by days; the actual itself once the period
 * is over. Dates as in `periodProgress`.
 */
export function forecast(
  actual: number,
  date: number,
  start: number | undefined,
  end: number | undefined,
): number | Fault {
  return byDays(date, start, end, {
    before: BEFORE_PERIOD,
    during: (elapsed, days) => finiteOrOverflow(scaled(actual, days, elapsed)),
    after: () => finiteOrOverflow(actual),
  });
}
