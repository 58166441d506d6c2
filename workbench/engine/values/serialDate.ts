/** The last day that Excel knows, 31-12-9999. */
export const LAST_DAY = 2_958_465;

const UNIX_EPOCH = 25_569;
const DAY_MILLISECONDS = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/**
 * Excel's number of a day (1900 system): 1 is 1-1-1900, and 60 the 29-2-1900 that never was. Months and
 * days beyond their ends run on into the next (or back into the last) month or year.
 */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round(date.getTime() / DAY_MILLISECONDS) + UNIX_EPOCH;
  return serial > 60 ? serial : serial - 1;
}

/** The day of a serial number; its fraction, the time of day, is cut off. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date((whole - UNIX_EPOCH + (whole < 60 ? 1 : 0)) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A clock's date and time as Excel's NOW has it: in local time. */
export function serialNow(now: Date): number {
  const midnight = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const seconds =
    now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1000;
  return midnight + seconds / 86_400;
}
