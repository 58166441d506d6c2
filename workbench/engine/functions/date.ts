import { parseDate, parseTime } from "numfmt";
import { integer, number, parseNumericText, text } from "../values/coercion";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { LAST_DAY, dayOf, daysInMonth, serialNow, serialOf } from "../values/serialDate";
import type { Value } from "../values/value";
import { NUMBER_ERROR, VALUE_ERROR, fail } from "../values/value";

/** A day's serial number, as a number or a text that shows a date. */
function day(value: Value): number {
  const serial = Math.floor(number(value));
  return serial < 0 || serial > LAST_DAY ? fail("#NUM!") : serial;
}

function part(name: "year" | "month" | "day"): EagerFunction {
  return { count: [1, 1], call: ([value]) => dayOf(day(value))[name] };
}

function timePart(unit: (seconds: number) => number): EagerFunction {
  return {
    count: [1, 1],
    call: ([value]) => {
      const serial = number(value);
      if (serial < 0) return NUMBER_ERROR;
      return unit(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
    },
  };
}

/** The same day some months later, or the month's last where it is shorter. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day: date } = dayOf(serial);
  const first = dayOf(serialOf(year, month + months, 1));
  const result = serialOf(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
  return result < 0 || result > LAST_DAY ? fail("#NUM!") : result;
}

/** WEEKDAY's kinds: which day of the week (0 Monday) is first, and the number it gets. */
function weekday(serial: number, kind: number): Value {
  const fromMonday = (serial + 5) % 7;
  if (kind === 1) return ((fromMonday + 1) % 7) + 1;
  if (kind === 2) return fromMonday + 1;
  if (kind === 3) return fromMonday;
  return kind >= 11 && kind <= 17 ? ((fromMonday - (kind - 11) + 7) % 7) + 1 : NUMBER_ERROR;
}

/** ISO 8601: the week that holds a Thursday belongs to that Thursday's year. */
function isoWeek(serial: number): number {
  const thursday = serial - ((serial + 5) % 7) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, kind: number): Value {
  if (kind === 21) return isoWeek(serial);
  const monday = kind === 2 || kind === 11;
  if (!monday && kind !== 1 && kind !== 17) return kind >= 12 && kind <= 16 ? VALUE_ERROR : NUMBER_ERROR;
  const newYear = serialOf(dayOf(serial).year, 1, 1);
  const before = monday ? (newYear + 5) % 7 : (newYear + 6) % 7;
  return Math.floor((serial - newYear + before) / 7) + 1;
}

function dateDifference(from: number, to: number, unit: string): Value {
  if (from > to) return NUMBER_ERROR;
  const start = dayOf(from);
  const end = dayOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  if (unit === "D") return to - from;
  if (unit === "M") return months;
  if (unit === "Y") return Math.floor(months / 12);
  if (unit === "YM") return months % 12;
  if (unit === "MD") {
    if (end.day >= start.day) return end.day - start.day;
    const before = dayOf(serialOf(end.year, end.month - 1, 1));
    return daysInMonth(before.year, before.month) - start.day + end.day;
  }
  if (unit !== "YD") return NUMBER_ERROR;
  const turned = serialOf(end.year, start.month, start.day);
  return to - (turned > to ? serialOf(end.year - 1, start.month, start.day) : turned);
}

export const dateFunctions: FunctionTable = {
  DATE: {
    count: [3, 3],
    call: ([year, month, date]) => {
      const given = integer(year);
      if (given < 0 || given > 9999) return NUMBER_ERROR;
      // Years below 1900 count from 1900.
      const serial = serialOf(given < 1900 ? given + 1900 : given, integer(month), integer(date));
      return serial < 0 || serial > LAST_DAY ? NUMBER_ERROR : serial;
    },
  },
  TIME: {
    count: [3, 3],
    call: ([hours, minutes, seconds]) => {
      const total = integer(hours) * 3600 + integer(minutes) * 60 + integer(seconds);
      return total < 0 ? NUMBER_ERROR : (total % 86_400) / 86_400;
    },
  },
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  HOUR: timePart((seconds) => Math.floor(seconds / 3600)),
  MINUTE: timePart((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: timePart((seconds) => seconds % 60),
  TODAY: { count: [0, 0], volatile: true, call: (_, at) => Math.floor(serialNow(at.runtime.now())) },
  NOW: { count: [0, 0], volatile: true, call: (_, at) => serialNow(at.runtime.now()) },
  EDATE: { count: [2, 2], call: ([from, months]) => monthsLater(day(from), integer(months)) },
  EOMONTH: {
    count: [2, 2],
    call: ([from, months]) => {
      const { year, month } = dayOf(day(from));
      const result = serialOf(year, month + integer(months) + 1, 0);
      return result < 0 || result > LAST_DAY ? NUMBER_ERROR : result;
    },
  },
  DATEVALUE: {
    count: [1, 1],
    call: ([given]) => {
      const parsed = typeof given === "string" ? parseDate(given.trim())?.value : undefined;
      return typeof parsed === "number" ? Math.floor(parsed) : VALUE_ERROR;
    },
  },
  TIMEVALUE: {
    count: [1, 1],
    call: ([given]) => {
      const shown = text(given).trim();
      const parsed = parseTime(shown)?.value ?? parseNumericText(shown);
      return typeof parsed === "number" ? parsed - Math.floor(parsed) : VALUE_ERROR;
    },
  },
  WEEKDAY: { count: [1, 2], call: ([value, kind]) => weekday(day(value), integer(kind, 1)) },
  WEEKNUM: { count: [1, 2], call: ([value, kind]) => weekNumber(day(value), integer(kind, 1)) },
  ISOWEEKNUM: { count: [1, 1], call: ([value]) => isoWeek(day(value)) },
  DAYS: { count: [2, 2], call: ([to, from]) => day(to) - day(from) },
  DATEDIF: {
    count: [3, 3],
    call: ([from, to, unit]) => dateDifference(day(from), day(to), text(unit).toUpperCase()),
  },
};
