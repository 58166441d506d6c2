import { decimalOf, numberOf, powerOfTen } from "./decimal";
import { APART, compareSignificant } from "./significantDigits";

/**
 * Compares `actual` with target x (1 + margin) at 15 significant digits; negative where it lies below.
 * @param margin a fraction above -1 or below, such as -0.1 for the lower limit of a band
 *
 * Binary arithmetic spoils a limit such as 19 x (1 - 0.95) already in the 15th digit. Close to the limit it is
 * therefore computed from the decimal values as written; elsewhere the quick product decides.
 */
export function compareWithMargin(actual: number, target: number, margin: number): number {
  const quick = target * (1 + margin);
  const gap = actual - quick;
  const scale = Math.abs(target) * (1 + Math.abs(margin));
  if (gap === 0 || Math.abs(gap) > APART * scale) return gap;
  return compareSignificant(actual, exactLimit(target, margin));
}

function exactLimit(target: number, margin: number): number {
  const base = decimalOf(target);
  const share = decimalOf(margin);
  const exponent = Math.min(share.exponent, 0);
  const factor = powerOfTen(-exponent) + share.digits * powerOfTen(share.exponent - exponent);
  return numberOf({ digits: base.digits * factor, exponent: base.exponent + exponent });
}
