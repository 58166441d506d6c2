import { periodProgress } from "../../calc/period";
import { firstDayOfYear, yearOf } from "../../calc/serialDate";
import { explanationTexts } from "../../language/functions/explanationTexts";
import type { LocalizedText } from "../../language/language";
import type { ArgumentValue, ExplanationContext } from "./explanation";

interface PeriodSteps {
  readonly days: number;
  /** 0 or less before the period, more than `days` after it. */
  readonly elapsed: number;
  readonly steps: readonly LocalizedText[];
}

/** How far a date has come in a period, as figures and in words; arguments 1 to 3 are date, start and end. */
export function periodSteps(
  [, date, start, end]: readonly ArgumentValue[],
  { format }: ExplanationContext,
): PeriodSteps {
  const day = Math.floor(Number(date));
  const year = yearOf(day);
  const first = typeof start === "number" ? start : firstDayOfYear(year);
  const last = typeof end === "number" ? end : firstDayOfYear(year + 1) - 1;
  const progress = periodProgress(day, first, last);
  if ("fault" in progress)
    throw new Error(`A period that cannot be computed has no answer: ${progress.reason}.`);
  const { days, elapsed } = progress;
  const period = explanationTexts.period(format.date(first), format.date(last));
  return { days, elapsed, steps: [period, progressStep()] };

  function progressStep(): LocalizedText {
    if (elapsed <= 0) return explanationTexts.beforePeriod;
    if (elapsed >= days) return explanationTexts.afterPeriod;
    return explanationTexts.daysElapsed(format.exact(elapsed), format.exact(days));
  }
}
