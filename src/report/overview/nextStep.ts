import { firstOfMonth, lastEndedMonthEnd } from "../../calc/serialDate";
import { TYPED_INPUTS, type TypedInput } from "../../contract/typedInputs";
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
  | { readonly kind: "missing-months"; readonly municipalities: readonly string[] }
  /** The first figure that should have come, and where it is typed. */
  | ({ readonly kind: "overdue" } & Overview["overdue"][number])
  | { readonly kind: "errors"; readonly errors: number }
  | { readonly kind: "choose-target" }
  /** Months that have ended, with all figures and no errors that anybody has found, are not locked. */
  | { readonly kind: "close-month"; readonly until: number; readonly isChecked: boolean }
  | { readonly kind: "report" }
  /** Reports at the date of status would say something else by now. */
  | { readonly kind: "report-outdated"; readonly reports: readonly string[] }
  /** Measures may still lack or await figures that are not overdue; these are their numbers. */
  | { readonly kind: "nothing"; readonly lacking: readonly string[]; readonly awaited: readonly string[] };

/** Facts that the overview does not state. */
export interface NextStepContext {
  /** As an Excel serial number. */
  readonly today: number;
  /** Errors that the check has found; `undefined` before it has looked. */
  readonly errors: number | undefined;
}

/**
 * The first of a month's steps that is not done: the date of status, figures, what is wrong in them, what else is
 * typed, closing the months, and reports that hold. What is typed comes in the order in which Målark asks for it.
 */
export function nextStep(overview: Overview, { today, errors }: NextStepContext): NextStep {
  const { lastDay, countedUntil, monthsEnded, lockedUntil } = overview;
  const ended = Math.min(lastEndedMonthEnd(today), lastDay);
  if (overview.statusDate > today) return { kind: "status-ahead", today };
  if (ended > countedUntil) return { kind: "status-behind", until: ended };
  const typed = typedSteps(overview);
  const lacks = TYPED_INPUTS.find((each) => typed[each] !== undefined);
  if (lacks !== "months" && errors !== undefined && errors > 0) return { kind: "errors", errors };
  if (lacks !== undefined && typed[lacks]) return typed[lacks];
  if (monthsEnded === 0) return { kind: "wait" };
  const month = firstOfMonth(countedUntil);
  if (lockedUntil === undefined || lockedUntil < month) {
    return { kind: "close-month", until: month, isChecked: errors !== undefined };
  }
  const reports = overview.reports.filter(({ isOfStatus }) => isOfStatus);
  // A municipality's sheet reports to the municipality alone.
  if (reports.every(({ isMunicipal }) => isMunicipal)) return { kind: "report" };
  const outdated = reports.filter(({ isOutdated }) => isOutdated).map(({ name }) => name);
  if (outdated.length > 0) return { kind: "report-outdated", reports: outdated };
  return { kind: "nothing", lacking: overview.lacking, awaited: overview.awaited };
}

/**
 * The inputs to type now; without a date of status there is no overview, and inputs that may come later hold nobody up.
 */
function typedSteps({
  monthsEnded,
  withFigures,
  missing,
  overdue: items,
  hasIndividualTarget,
}: Overview): Partial<Record<TypedInput, NextStep>> {
  const overdue = items.find(({ isStep }) => !isStep);
  return {
    ...(monthsEnded > 0 && withFigures === 0 && { months: { kind: "no-figures" } }),
    ...(withFigures > 0 &&
      missing.length > 0 && {
        months: { kind: "missing-months", municipalities: missing.map(({ name }) => name) },
      }),
    ...(overdue && { overdue: { kind: "overdue", ...overdue } }),
    ...(!hasIndividualTarget && { individualTarget: { kind: "choose-target" } }),
  };
}
