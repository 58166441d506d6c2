import { periodProgress } from "../../calc/period";
import { firstDayOfYear, yearOf } from "../../calc/serialDate";
import type { ArgumentValue, ExplanationContext } from "./explanation";

/** The days of a period that are gone, and how that is told; arguments 1 to 3 are date, start and end. */
export function periodSteps(
  [, date, start, end]: readonly ArgumentValue[],
  { words, format: write }: ExplanationContext,
) {
  const day = Math.floor(Number(date));
  const year = yearOf(day);
  const first = typeof start === "number" ? start : firstDayOfYear(year);
  const last = typeof end === "number" ? end : firstDayOfYear(year + 1) - 1;
  const progress = periodProgress(day, first, last);
  if ("fault" in progress)
    throw new Error(`A period that cannot be reckoned has no answer: ${progress.reason}.`);
  const { days, elapsed } = progress;
  const stepLines = [words.period(write.date(first), write.date(last))];
  if (elapsed <= 0) return { days, elapsed, steps: [...stepLines, words.beforePeriod] };
  if (elapsed >= days) return { days, elapsed, steps: [...stepLines, words.afterPeriod] };
  return { days, elapsed, steps: [...stepLines, words.daysGone(write.exact(elapsed), write.exact(days))] };
}
