import { faultOf, type Fault } from "./fault";
import { compareWithMargin } from "./margin";

export type BandPosition = "below" | "within" | "above" | "missing" | "not-fixed";

const TOLERANCE_NEGATIVE = faultOf("tolerance-negative");

/**
 * Where an actual lies against the span from `tolerance` below its target to `above` it, judged at 15 significant
 * digits; the limits themselves are within.
 * @param actual `undefined` where it is missing
 * @param target `undefined` where none is fixed, which outweighs a missing actual
 * @param tolerance a fraction of the target, 0 or more
 * @param above the same for the upper side, where it differs
 */
export function bandPosition(
  actual: number | undefined,
  target: number | undefined,
  tolerance: number,
  above = tolerance,
): BandPosition | Fault {
  if (tolerance < 0 || above < 0) return TOLERANCE_NEGATIVE;
  if (target === undefined) return "not-fixed";
  if (actual === undefined) return "missing";
  // The lower limit of a negative target is the one farther from zero.
  const away = target < 0 ? -1 : 1;
  if (compareWithMargin(actual, target, -away * tolerance) < 0) return "below";
  return compareWithMargin(actual, target, away * above) > 0 ? "above" : "within";
}
