import type { Municipality } from "../../contract/contract";
import type { ActivityFacts } from "../tables/activityFacts";

/** Finds what was kept of the first row of a month and municipality; `undefined` where there is none. */
export type FirstRowFinder<Kept = ActivityFacts> = (
  month: number,
  municipality: Municipality,
) => Kept | undefined;

/** An index built from rows in the order of their numbers, all read with the same contract. */
export interface FirstRowIndex<Kept> {
  readonly add: (facts: ActivityFacts) => void;
  /** The finder, once all rows are in. */
  readonly finish: () => FirstRowFinder<Kept>;
}

/** The first row of each month and municipality. */
export function firstActivityRows(rows: readonly ActivityFacts[]): FirstRowFinder {
  const { add: see, finish: end } = createFirstRowIndex((facts) => facts);
  rows.forEach(see);
  return end();
}

/**
 * Finds the first row of each month and municipality. A row whose month or municipality cannot be counted as written
 * ranks behind those that can be: otherwise neither would be counted.
 * @param keep what is kept of a first row
 * @param onRepeat receives every other row, with what was kept of the first one
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
