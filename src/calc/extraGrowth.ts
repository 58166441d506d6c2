import { decimalOf, minus, numberOf, times } from "./decimal";
import { BASE_ZERO, faultOf, type Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";

const BASE_NEGATIVE = faultOf("base-negative");

/**
 * Growth beyond a control group's, after / before - controlAfter / controlBefore, as a fraction: 0.05 is five
 * percentage points. Taken over a common denominator, for the difference of two rounded quotients carries
 * their dust: growth from 1 to 4.1 against 1 to 4 would fall short of 0.1.
 * From a base below zero there is no growth to speak of: a turn from loss to gain would read as a fall.
 */
export function extraGrowth(
  before: number,
  after: number,
  controlBefore: number,
  controlAfter: number,
): number | Fault {
  if (before === 0 || controlBefore === 0) return BASE_ZERO;
  if (before < 0 || controlBefore < 0) return BASE_NEGATIVE;
  return finiteOrOverflow(fromDecimals(before, after, controlBefore, controlAfter));
}

/** From the decimals as written. */
function fromDecimals(before: number, after: number, controlBefore: number, controlAfter: number): number {
  const [own, control] = [decimalOf(before), decimalOf(controlBefore)];
  const numerator = minus(times(decimalOf(after), control), times(decimalOf(controlAfter), own));
  const base = times(own, control);
  // The powers of ten apart, for either alone may leave the range of numbers.
  return numberOf({ ...numerator, exponent: numerator.exponent - base.exponent }) / Number(base.digits);
}
