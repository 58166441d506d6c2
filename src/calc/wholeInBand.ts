import { compareWithMargin } from "./margin";

/** The whole numbers within a band; where `lowest` is the larger, none fits, and these two are the nearest. */
export interface WholeInBand {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The smallest whole number that is not below target x (1 - tolerance), and the largest that is not above
 * target x (1 + above).
 * @param target 0 or more
 * @param tolerance a fraction, 0 or more
 * @param above the same for the upper side, where it differs
 */
export function wholeInBand(target: number, tolerance: number, above = tolerance): WholeInBand {
  let lowest = Math.max(0, Math.floor(target * (1 - tolerance)));
  while (compareWithMargin(lowest, target, -tolerance) < 0) lowest++;
  let highest = Math.ceil(target * (1 + above));
  while (compareWithMargin(highest, target, above) > 0) highest--;
  return { lowest, highest };
}
