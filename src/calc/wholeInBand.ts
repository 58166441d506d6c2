import { compareWithMargin } from "./margin";

/** The whole numbers within a band; where `lowest` is the larger, none fits, and these two are the nearest. */
export interface WholeInBand {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The smallest whole number that is not below target x (1 - tolerance), and the largest that is not above
 * target x (1 + tolerance).
 * @param target 0 or more
 * @param tolerance a fraction, 0 or more
 */
export function wholeInBand(target: number, tolerance: number): WholeInBand {
  let lowest = Math.max(0, Math.floor(target * (1 - tolerance)));
  while (compareWithMargin(lowest, target, -tolerance) < 0) lowest++;
  let highest = Math.ceil(target * (1 + tolerance));
  while (compareWithMargin(highest, target, tolerance) > 0) highest--;
  return { lowest, highest };
}
