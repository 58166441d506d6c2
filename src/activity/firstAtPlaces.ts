import type { Municipality } from "../contract/contract";
import type { ActivityFacts } from "./activityFacts";

/** Finds the row that stands for a month and municipality; `undefined` where none does. */
export type PlaceFinder = (month: number, municipality: Municipality) => ActivityFacts | undefined;

/**
 * The first row of each month and municipality. A row whose municipality cannot be counted as it is written
 * comes after those that can: else neither of the two would be counted.
 * @param rows in the order of their numbers
 * @param onRepeat is told of every other row, with the first one
 */
export function firstAtPlaces(
  rows: readonly ActivityFacts[],
  onRepeat: (facts: ActivityFacts, first: ActivityFacts) => void = () => {},
): PlaceFinder {
  const places = new Map<string, Map<number, ActivityFacts>>();
  const place = (facts: ActivityFacts) => {
    const { month, meantMunicipality } = facts;
    if (month === undefined || !meantMunicipality) return;
    let months = places.get(meantMunicipality.code);
    if (!months) places.set(meantMunicipality.code, (months = new Map()));
    const first = months.get(month);
    if (first) onRepeat(facts, first);
    else months.set(month, facts);
  };
  const broken: ActivityFacts[] = [];
  for (const facts of rows) {
    if (facts.municipality && typeof facts.values.period === "number") place(facts);
    else broken.push(facts);
  }
  broken.forEach(place);
  return (month, { code }) => places.get(code)?.get(month);
}
