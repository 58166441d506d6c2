import type { Contract, Measure } from "./contract";
import { firstDayOf } from "./years";

/** A part of a year, and the days' share of what is agreed for it; days are written `2026-07-01`. */
interface AmendedPart {
  readonly key: string;
  readonly first: string;
  /** The first day of what follows. */
  readonly next: string;
  readonly target: { readonly kind: "fixed"; readonly value: number };
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The parts of a year whose target was replaced from a day within it: what held in each by its days, so that their sum
 * is the year's target. None where one target holds for the year, for what does not add up, and where nothing was fixed
 * before: a target that nobody agreed has no share.
 */
export function amendedParts(contract: Contract, measure: Measure, year: number): AmendedPart[] {
  const now = measure.targets[year];
  const own = contract.amendments?.filter(
    ({ kind, of, period }) => kind === "target" && of === measure.id && period === String(year),
  );
  if (!own?.length || !measure.cumulative || now?.kind !== "fixed") return [];
  // What holds for the whole year replaces what was replaced before.
  const dated = own.slice(own.findLastIndex(({ from }) => !from) + 1);
  const values = [...dated.map(({ was }) => was), now.value];
  if (dated.length === 0 || values.includes(undefined)) return [];
  const ends = [...dated.map(({ from = "" }) => from), firstDayOf(contract, year + 1)];
  const begins = [firstDayOf(contract, year), ...ends];
  const days = (first = "", next = "") => (Date.parse(next) - Date.parse(first)) / MILLISECONDS_A_DAY;
  return ends.map((next, index) => {
    const [first = "", value = 0] = [begins[index], values[index]];
    const share = (value * days(first, next)) / days(begins[0], ends.at(-1));
    return { key: first, first, next, target: { kind: "fixed", value: share } };
  });
}

/** What holds in those parts; `undefined` where one target holds for the year. */
export function amendedTargets(contract: Contract, measure: Measure, year: number) {
  const parts = amendedParts(contract, measure, year);
  return parts.length === 0 ? undefined : parts.map(({ target }) => target);
}
