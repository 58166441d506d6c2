import type { ActivityFigure, Measure } from "./contract";

const KNOWN: readonly ActivityFigure[] = ["individual", "collective", "growth", "young"];

/** Of what a measure sums, the figures that Aktivitet has in every contract. */
export function knownFigures({ actual }: Measure): ActivityFigure[] {
  return actual.from === "activity" ? KNOWN.filter((each) => actual.figures.includes(each)) : [];
}
