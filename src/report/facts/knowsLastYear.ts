import type { MeasureFacts } from "./reportFacts";

/** Whether anything is known of the year before, be it that it cannot be compared. */
export function knowsLastYear(measures: readonly MeasureFacts[]): boolean {
  return measures.some(({ lastYear }) => lastYear !== undefined);
}
