/**
 * Excel's serial dates, 1900 system: 1 is 1 January 1900, and 60 is a 29 February 1900 that never was, kept
 * because Excel counts it.
 */
const FIRST_YEAR = 1900;

/** 31 December 9999, the last day Excel knows. */
const LAST_DAY = 2_958_465;

/** Leap days from year 1 to the end of `year`, as the Gregorian calendar has them. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

const LEAP_DAYS_BEFORE = leapDays(FIRST_YEAR - 1);

/** The serial number of 1 January of a year from 1900 on. */
export function firstDayOfYear(year: number): number {
  const invented = year > FIRST_YEAR ? 1 : 0;
  return 365 * (year - FIRST_YEAR) + leapDays(year - 1) - LEAP_DAYS_BEFORE + invented + 1;
}

/** The day of a serial number, without its time; `undefined` where it lies outside Excel's calendar. */
export function dayOf(serial: number): number | undefined {
  const day = Math.floor(serial);
  return day >= 1 && day <= LAST_DAY ? day : undefined;
}

/** Whether a number is a day that Excel counts as everybody does, from 1 March 1900 on; a time may follow it. */
export function isExcelDay(serial: number): boolean {
  return serial >= 61 && serial < LAST_DAY + 1;
}

/** The calendar year of a day between 1 and `LAST_DAY`. */
export function yearOf(day: number): number {
  const guess = FIRST_YEAR + Math.floor((day - 1) / 365.2425);
  if (day < firstDayOfYear(guess)) return guess - 1;
  return day >= firstDayOfYear(guess + 1) ? guess + 1 : guess;
}

/** The serial number of a date written `2026-01-31`, from March 1900 on. */
export function serialOfIsoDate(date: string): number {
  return serialOfInstant(new Date(`${date}T00:00:00Z`));
}

/** The serial number of the calendar day that it is where the program runs. */
export function today(now: Date = new Date()): number {
  return serialOfInstant(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** The last day of the last month that has ended by a day; a month whose last day it is has ended. */
export function lastEndedMonthEnd(day: number): number {
  const next = instantOf(day + 1);
  return serialOfInstant(new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth(), 0)));
}

/** The serial number of a day's beginning in UTC, from March 1900 on; 25,569 is 1 January 1970. */
export function serialOfInstant(instant: Date): number {
  return instant.getTime() / 86_400_000 + 25_569;
}

/** The instant at which a serial number's day begins in UTC, from March 1900 on. */
export function instantOf(serial: number): Date {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000);
}

/** The first day of a day's month, from March 1900 on; both are Excel serial numbers. */
export function firstOfMonth(day: number): number {
  const instant = instantOf(day);
  return serialOfInstant(new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), 1)));
}
