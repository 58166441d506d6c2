import type { Contract, Measure } from "../contract";
import { firstDayOf } from "../years";

/** A part of a year with a target of its own, agreed or estimated; days are written `2026-07-01`. */
export interface StepTarget {
  readonly key: string;
  readonly first: string;
  /** The first day of what follows. */
  readonly next: string;
  readonly value: number;
}

/** The same as amendments left it, which may have left it open. */
export type AmendedPart = Omit<StepTarget, "value"> & Partial<Pick<StepTarget, "value">>;

/**
 * The parts of a year whose target was replaced from a day within it: in each holds what was decided last of all that
 * holds on its days, by their number, so that the parts' sum is the year's target. A part in which nothing was fixed
 * has no value, and then the year has none. None where one target holds for the year, and for what does not add up.
 */
export function amendedParts(contract: Contract, measure: Measure, year: number): AmendedPart[] {
  const now = measure.targets[year];
  const own = (contract.amendments ?? []).filter(
    ({ kind, of, period }) => kind === "target" && of === measure.id && period === String(year),
  );
  if (!now || !measure.cumulative || measure.rule === "band" || measure.rule === "amount") return [];
  const [begin, end] = [firstDayOf(contract, year), firstDayOf(contract, year + 1)];
  /** Which of them holds on a day; -1 before all of them. */
  const heldOn = (day: string) => own.findLastIndex(({ from = begin }) => from <= day);
  const firsts = [...new Set([begin, ...own.map(({ from = begin }) => from)])]
    .filter((day) => day >= begin && day < end)
    .sort()
    .filter((day, index, days) => index === 0 || heldOn(day) !== heldOn(days[index - 1] ?? day));
  if (firsts.length < 2) return [];
  const span = (first: string, next: string) => Date.parse(next) - Date.parse(first);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? end;
    const replaced = own[heldOn(first) + 1];
    const value = replaced ? replaced.was : now.kind === "fixed" ? now.value : undefined;
    const part = { key: first, first, next };
    return value === undefined ? part : { ...part, value: (value * span(first, next)) / span(begin, end) };
  });
}
