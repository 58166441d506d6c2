import { progressOf } from "../../calc/period";
import { firstDayOfYear, yearOf } from "../../calc/serialDate";
import type { ArgumentValue, Telling } from "./explanation";

/** The days of a period that are gone, and how that is told; arguments 1 to 3 are date, start and end. */
export function toldPeriod([, date, start, end]: readonly ArgumentValue[], { words, write }: Telling) {
  const day = Math.floor(Number(date));
  const year = yearOf(day);
  const first = typeof start === "number" ? start : firstDayOfYear(year);
  const last = typeof end === "number" ? end : firstDayOfYear(year + 1) - 1;
  const progress = progressOf(day, first, last);
  if ("fault" in progress)
    throw new Error(`A period that cannot be reckoned has no answer: ${progress.reason}.`);
  const { days, gone } = progress;
  const told = [words.period(write.date(first), write.date(last))];
  if (gone <= 0) return { days, gone, told: [...told, words.beforePeriod] };
  if (gone >= days) return { days, gone, told: [...told, words.afterPeriod] };
  return { days, gone, told: [...told, words.daysGone(write.exact(gone), write.exact(days))] };
}
