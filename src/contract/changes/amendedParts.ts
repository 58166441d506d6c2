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

/**
 * The parts of a year whose target was replaced from a day within it: what held in each by its days, so that their sum
 * is the year's target. None where one target holds for the year, for what does not add up, and where nothing was fixed
 * before: a target that nobody agreed has no share.
 */
export function amendedParts(contract: Contract, measure: Measure, year: number): StepTarget[] {
  const now = measure.targets[year];
  const own = (contract.amendments ?? []).filter(
    ({ kind, of, period }) => kind === "target" && of === measure.id && period === String(year),
  );
  // What holds for the whole year replaces what was replaced before.
  const dated = own.slice(own.findLastIndex(({ from }) => !from) + 1);
  if (dated.length === 0 || !measure.cumulative || now?.kind !== "fixed") return [];
  const values = [...dated.map(({ was }) => was), now.value];
  const [begin, end] = [firstDayOf(contract, year), firstDayOf(contract, year + 1)];
  const span = (first: string, next: string) => Date.parse(next) - Date.parse(first);
  let first = begin;
  const parts = values.flatMap((value, index) => {
    const next = dated[index]?.from ?? end;
    const part = { key: first, first, next };
    first = next;
    return value === undefined ? [] : { ...part, value: (value * span(part.first, next)) / span(begin, end) };
  });
  return parts.length === values.length ? parts : [];
}
