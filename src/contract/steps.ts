import type { Contract, Measure } from "./contract";
import { firstDayOf } from "./years";

/** A half-year, quarter or month that has a target of its own. */
export interface Step {
  /** `2026K3`, by the calendar. */
  readonly key: string;
  readonly first: string;
  readonly target: Measure["targets"][string];
}

const STEP = /^(\d{4})([HK-])(\d+)$/;

/** How many months each kind of step has. */
export const STEP_MONTHS: Readonly<Record<string, number>> = { H: 6, K: 3, "-": 1 };

/** The first day of a step and that of the next; `undefined` for a year. */
export function stepDays(key: string): { readonly first: string; readonly next: string } | undefined {
  const [, year = "", kind = "", number = ""] = STEP.exec(key) ?? [];
  const months = STEP_MONTHS[kind];
  if (!months) return undefined;
  const monthOf = (ordinal: number) => new Date(Date.UTC(Number(year), ordinal * months)).toISOString();
  return { first: monthOf(Number(number) - 1).slice(0, 10), next: monthOf(Number(number)).slice(0, 10) };
}

/** The steps that begin within a year, in order. */
export function stepsOf(contract: Contract, { targets }: Pick<Measure, "targets">, year: number): Step[] {
  return Object.entries(targets)
    .flatMap(([key, target]) => {
      const first = stepDays(key)?.first ?? "";
      return first >= firstDayOf(contract, year) && first < firstDayOf(contract, year + 1)
        ? [{ key, first, target }]
        : [];
    })
    .sort((a, b) => (a.first < b.first ? -1 : 1));
}
