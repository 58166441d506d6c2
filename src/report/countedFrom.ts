import type { MeasureFacts } from "./facts/reportFacts";

/** The cells that decide which of the five counts a measure falls under; what does not stand there has none. */
export function countedFrom(facts: MeasureFacts): (string | undefined)[] {
  const { actual, target, status, asOf, nextFigure, finalityCell } = facts;
  const agreed = target.kind === "not-fixed" ? undefined : target.figure;
  return [actual?.cell, agreed?.cell, status.cell, asOf?.cell, nextFigure?.cell, finalityCell];
}
