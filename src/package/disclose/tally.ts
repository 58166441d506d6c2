import { REMOVALS, type Removal, type RemovalKind } from "../copyOutcome";

/** Keeps count of what is removed. */
export interface Tally {
  add(kind: RemovalKind, count?: number, place?: string): void;
  removals(): Removal[];
}

export function createTally(): Tally {
  const counts = new Map<RemovalKind, { count: number; places: string[] }>();
  return {
    add(kind, count = 1, place) {
      if (count === 0) return;
      const found = counts.get(kind) ?? { count: 0, places: [] };
      counts.set(kind, found);
      found.count += count;
      if (place !== undefined) found.places.push(place);
    },
    removals: () =>
      REMOVALS.flatMap((kind) => {
        const found = counts.get(kind);
        return found ? [{ kind, ...found }] : [];
      }),
  };
}
