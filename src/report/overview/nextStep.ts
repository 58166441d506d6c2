import { firstOfMonth, lastEndedMonthEnd } from "../../calc/serialDate";
import type { Overview } from "./overview";

/** The one thing that a workbook lacks now. */
export type NextStep =
  /** No month of the year has ended at the date of status. */
  | { readonly kind: "wait" }
  | { readonly kind: "no-figures" }
  /** The date of status has not come yet. */
  | { readonly kind: "status-ahead"; readonly today: number }
  /** The date of status is before a month that has ended since. */
  | { readonly kind: "status-behind"; readonly until: number }
  | { readonly kind: "missing-months"; readonly municipalities: number }
  /** The first figure that should have come, and where it is typed. */
  | ({ readonly kind: "overdue" } & Overview["overdue"][number])
  | { readonly kind: "errors"; readonly errors: number }
  | { readonly kind: "choose-target" }
  /** Months that have ended, with all figures and no errors, are not locked. */
  | { readonly kind: "close-month"; readonly until: number }
  | { readonly kind: "report" }
  | { readonly kind: "nothing" };

/** What the overview does not say. */
export interface Present {
  /** As an Excel serial number. */
  readonly today: number;
  /** Errors that the check has found; `undefined` before it has looked. */
  readonly errors: number | undefined;
}

/**
 * The first of a month's steps that is not done: figures, the date of status, those that lack, what is wrong, what is
 * overdue, what the user has to choose, closing the months, and the report.
 */
export function nextStep(overview: Overview, { today, errors = 0 }: Present): NextStep {
  const { lastDay, countedUntil, monthsEnded, withFigures, missing, lockedUntil } = overview;
  const ended = Math.min(lastEndedMonthEnd(today), lastDay);
  if (overview.statusDate > today) return { kind: "status-ahead", today };
  if (ended > countedUntil) return { kind: "status-behind", until: ended };
  if (monthsEnded === 0) return { kind: "wait" };
  if (withFigures === 0) return { kind: "no-figures" };
  if (missing.length > 0) return { kind: "missing-months", municipalities: missing.length };
  if (errors > 0) return { kind: "errors", errors };
  const [overdue] = overview.overdue;
  if (overdue) return { kind: "overdue", ...overdue };
  if (!overview.hasIndividualTarget) return { kind: "choose-target" };
  const month = firstOfMonth(countedUntil);
  if (lockedUntil === undefined || lockedUntil < month) return { kind: "close-month", until: month };
  return overview.reports.length === 0 ? { kind: "report" } : { kind: "nothing" };
}
