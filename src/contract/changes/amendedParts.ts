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
export type AmendedPart = Omit<StepTarget, "value"> & { readonly value: number | undefined };

/**
 * The parts of a year whose target was replaced from a day within it: in each holds what was decided last of all that
 * holds on its days, by their number, so that the parts' sum is the year's target. A part in which nothing was fixed
 * has no value, and then the year has none. None where one target holds for the year, and for what does not add up.
 */
export function amendedParts(contract: Contract, measure: Measure, year: number): AmendedPart[] {
  const now = measure.targets[year];
  const own = (contract.amendments ?? [])
    .filter((each) => each.kind === "target")
    .filter(({ of, period }) => of === measure.id && period === String(year));
  if (!now || !measure.cumulative) return [];
  const [begin, end] = [firstDayOf(contract, year), firstDayOf(contract, year + 1)];
  const values = [...own.map(({ was }) => was), now.kind === "fixed" ? now.value : undefined];
  const heldOn = (day: string) => own.findLastIndex(({ from = begin }) => from <= day) + 1;
  const firsts = [begin, ...own.map(({ from = begin }) => from).sort()].filter(
    (day, index, days) =>
      index === 0 || (day > begin && day < end && heldOn(day) !== heldOn(days[index - 1] ?? begin)),
  );
  if (firsts.length < 2) return [];
  const span = (first: string, next: string) => Date.parse(next) - Date.parse(first);
  return firsts.map((first, index) => {
    const [next, value] = [firsts[index + 1] ?? end, values[heldOn(first)]];
    return { key: first, first, next, value: value && (value * span(first, next)) / span(begin, end) };
  });
}
