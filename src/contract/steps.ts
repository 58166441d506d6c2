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
const MONTHS: Readonly<Record<string, number>> = { H: 6, K: 3, "-": 1 };

/** The first day of a step and that of the next; `undefined` for a year. */
export function stepDays(key: string): { readonly first: string; readonly next: string } | undefined {
  const [, year = "", kind = "", number = ""] = STEP.exec(key) ?? [];
  const months = MONTHS[kind];
  if (!months) return undefined;
  const monthOf = (ordinal: number) => new Date(Date.UTC(Number(year), ordinal * months)).toISOString();
  return { first: monthOf(Number(number) - 1).slice(0, 10), next: monthOf(Number(number)).slice(0, 10) };
}

/** A step, or a year, that is written almost as one: `2026Q3`, `2026-k3`, `2026-7`, `2026/27`. */
const NEARLY_STEP = /^(\d{4})[-/ ]?([HKQ]?)(\d{1,2})$/i;

/** The step or year that a text means; `undefined` where it is not written like one. */
export function nearestStep(text: string): string | undefined {
  const [, year = "", letter = "", number = ""] = NEARLY_STEP.exec(text.trim()) ?? [];
  const isYear = letter === "" && Number(number) === (Number(year) + 1) % 100;
  if (isYear) return year;
  const kind = letter.toUpperCase().replace("Q", "K") || "-";
  const isPart = Number(number) >= 1 && Number(number) * (MONTHS[kind] ?? Infinity) <= 12;
  return isPart ? `${year}${kind}${kind === "-" ? number.padStart(2, "0") : Number(number)}` : undefined;
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
