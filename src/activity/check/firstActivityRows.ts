import type { Municipality } from "../../contract/contract";
import type { ActivityFacts } from "../tables/activityFacts";

/** Finds what was kept of the row that stands for a month and municipality; `undefined` where none does. */
export type FirstRowFinder<Kept = ActivityFacts> = (
  month: number,
  municipality: Municipality,
) => Kept | undefined;

/** Sees rows in the order of their numbers, all read by the same contract. */
export interface FirstRowIndex<Kept> {
  readonly add: (facts: ActivityFacts) => void;
  /** Once all rows have been seen. */
  readonly finish: () => FirstRowFinder<Kept>;
}

/** The first row of each month and municipality. */
export function firstActivityRows(rows: readonly ActivityFacts[]): FirstRowFinder {
  const { add: see, finish: end } = createFirstRowIndex((facts) => facts);
  rows.forEach(see);
  return end();
}

/**
 * Gives the place of each month and municipality to its first row. A row whose municipality cannot be counted as
 * it is written comes after those that can: else neither of the two would be counted.
 * @param keep what is remembered of a first row
 * @param onRepeat is told of every other row, with what was kept of the first one
 */
export function createFirstRowIndex<Kept>(
  keep: (facts: ActivityFacts) => Kept,
  onRepeat: (facts: ActivityFacts, first: Kept) => void = () => {},
): FirstRowIndex<Kept> {
  const months = new Map<number, (Kept | undefined)[]>();
  const codes: string[] = [];
  const take = (facts: ActivityFacts) => {
    const { month, resolvedMunicipality, municipalityIndex } = facts;
    if (month === undefined || !resolvedMunicipality) return;
    codes[municipalityIndex] ??= resolvedMunicipality.code;
    let ofMonth = months.get(month);
    if (!ofMonth) months.set(month, (ofMonth = []));
    const first = ofMonth[municipalityIndex];
    if (first === undefined) ofMonth[municipalityIndex] = keep(facts);
    else onRepeat(facts, first);
  };
  const broken: ActivityFacts[] = [];
  return {
    add(facts) {
      if (facts.municipality && typeof facts.values.period === "number") take(facts);
      else broken.push(facts);
    },
    finish() {
      broken.forEach(take);
      const places = new Map<string, number>();
      codes.forEach((code, place) => places.set(code, place));
      return (month, { code }) => months.get(month)?.[places.get(code) ?? -1];
    },
  };
}
