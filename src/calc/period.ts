import { faultOf, type Fault } from "./fault";
import { dayOf, firstDayOfYear, yearOf } from "./serialDate";

/** A period and a date against it, in whole days; both ends of the period belong to it. */
export interface PeriodProgress {
  readonly days: number;
  /** 0 or less before the period, more than `days` after it. */
  readonly elapsed: number;
}

const DATE_OUTSIDE = faultOf("date-outside");
const PERIOD_REVERSED = faultOf("period-reversed");

/**
 * How far a date has come in a period.
 * @param date an Excel serial number; a time of day is left out
 * @param start, end the period's first and last day; where one is `undefined`, the first or last day of the
 * date's calendar year
 */
export function periodProgress(
  date: number,
  start: number | undefined,
  end: number | undefined,
): PeriodProgress | Fault {
  const day = dayOf(date);
  if (day === undefined) return DATE_OUTSIDE;
  const year = yearOf(day);
  const first = start === undefined ? firstDayOfYear(year) : dayOf(start);
  const last = end === undefined ? firstDayOfYear(year + 1) - 1 : dayOf(end);
  if (first === undefined || last === undefined) return DATE_OUTSIDE;
  return last < first ? PERIOD_REVERSED : { days: last - first + 1, elapsed: day - first + 1 };
}

/** The result before, during and after a period; during it from the days elapsed and the days in all. */
export interface ByDays {
  readonly before: number | Fault;
  readonly during: (elapsed: number, days: number) => number | Fault;
  readonly after: () => number | Fault;
}

/** Computes by how far a date has come in a period. Dates as in `periodProgress`. */
export function byDays(
  date: number,
  start: number | undefined,
  end: number | undefined,
  { before, during, after }: ByDays,
): number | Fault {
  const progress = periodProgress(date, start, end);
  if ("fault" in progress) return progress;
  const { days, elapsed } = progress;
  if (elapsed <= 0) return before;
  return elapsed >= days ? after() : during(elapsed, days);
}
