/** Excel shows and enters at most 15 significant digits; a double carries up to 17. */
const DIGITS = 15;

/** Farther apart than this share of the larger, no rounding to 15 digits can make two numbers meet. */
export const APART = 1e-13;

/**
 * Compares at 15 significant digits: negative where `left` is smaller, 0 where both show the same, else
 * positive. So 0.1 + 0.2 equals 0.3. Numbers that differ plainly never pay for the rounding.
 */
export function compareSignificant(left: number, right: number): number {
  const gap = left - right;
  if (gap === 0 || Math.abs(gap) > APART * Math.max(Math.abs(left), Math.abs(right))) return gap;
  const [shownLeft, shownRight] = [Number(left.toPrecision(DIGITS)), Number(right.toPrecision(DIGITS))];
  // The largest doubles round up to infinity, whose difference would be no number.
  return shownLeft === shownRight ? 0 : shownLeft - shownRight;
}
