import { roundedUnits } from "./decimal";
import { compareSignificant } from "./significantDigits";

/** With more decimals than these nobody reads a number. */
const MOST = 6;

/**
 * With how many decimals two numbers are to be shown, so that what the reader sees lies in the order that they are in.
 * @param least how many there are in any case
 */
export function decimalsApart(left: number, right: number, least: number): number {
  const order = Math.sign(compareSignificant(left, right));
  let decimals = least;
  while (decimals < MOST && shownOrder(left, right, decimals) !== order) decimals++;
  return decimals;
}

function shownOrder(left: number, right: number, decimals: number): number {
  const gap = roundedUnits(left, decimals) - roundedUnits(right, decimals);
  return gap === 0n ? 0 : gap > 0n ? 1 : -1;
}
