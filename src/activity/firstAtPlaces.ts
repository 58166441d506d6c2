import type { Municipality } from "../contract/contract";
import type { ActivityFacts } from "./activityFacts";

/** Finds what was kept of the row that stands for a month and municipality; `undefined` where none does. */
export type PlaceFinder<Kept = ActivityFacts> = (
  month: number,
  municipality: Municipality,
) => Kept | undefined;

/** Sees rows in the order of their numbers. */
export interface PlaceTaking<Kept> {
  readonly see: (facts: ActivityFacts) => void;
  /** Once all rows have been seen. */
  readonly end: () => PlaceFinder<Kept>;
}

/** The first row of each month and municipality. */
export function firstAtPlaces(rows: readonly ActivityFacts[]): PlaceFinder {
  const { see, end } = takePlaces((facts) => facts);
  rows.forEach(see);
  return end();
}

/**
 * Gives the place of each month and municipality to its first row. A row whose municipality cannot be counted as
 * it is written comes after those that can: else neither of the two would be counted.
 * @param keep what is remembered of a first row
 * @param onRepeat is told of every other row, with what was kept of the first one
 */
export function takePlaces<Kept>(
  keep: (facts: ActivityFacts) => Kept,
  onRepeat: (facts: ActivityFacts, first: Kept) => void = () => {},
): PlaceTaking<Kept> {
  const numbers = new Map<string, number>();
  const months = new Map<number, (Kept | undefined)[]>();
  const take = (facts: ActivityFacts) => {
    const { month, meantMunicipality } = facts;
    if (month === undefined || !meantMunicipality) return;
    let ofMonth = months.get(month);
    if (!ofMonth) months.set(month, (ofMonth = []));
    let number = numbers.get(meantMunicipality.code);
    if (number === undefined) numbers.set(meantMunicipality.code, (number = numbers.size));
    const first = ofMonth[number];
    if (first === undefined) ofMonth[number] = keep(facts);
    else onRepeat(facts, first);
  };
  const broken: ActivityFacts[] = [];
  return {
    see(facts) {
      if (facts.municipality && typeof facts.values.period === "number") take(facts);
      else broken.push(facts);
    },
    end() {
      broken.forEach(take);
      return (month, { code }) => months.get(month)?.[numbers.get(code) ?? -1];
    },
  };
}
