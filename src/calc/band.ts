import { faultOf, type Fault } from "./fault";
import { compareWithMargin } from "./margin";

export type BandPosition = "below" | "within" | "above" | "missing" | "not-fixed";

const TOLERANCE_NEGATIVE = faultOf("tolerance-negative");

/**
 * Where an actual lies against target x (1 +/- tolerance), judged at 15 significant digits; the limits
 * themselves are within.
 * @param actual `undefined` where it is missing
 * @param target `undefined` where none is fixed, which outweighs a missing actual
 * @param tolerance a fraction, 0 or more
 */
export function bandPosition(
  actual: number | undefined,
  target: number | undefined,
  tolerance: number,
): BandPosition | Fault {
  if (tolerance < 0) return TOLERANCE_NEGATIVE;
  if (target === undefined) return "not-fixed";
  if (actual === undefined) return "missing";
  // The lower limit of a negative target is the one farther from zero.
  const lower = target < 0 ? tolerance : -tolerance;
  if (compareWithMargin(actual, target, lower) < 0) return "below";
  return compareWithMargin(actual, target, -lower) > 0 ? "above" : "within";
}
