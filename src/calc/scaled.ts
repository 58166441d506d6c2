/**
 * value x numerator / denominator, multiplied first, which keeps whole results whole; divided first where the
 * product alone would leave the range of numbers.
 */
export function scaled(value: number, numerator: number, denominator: number): number {
  const product = value * numerator;
  return Number.isFinite(product) ? product / denominator : (value / denominator) * numerator;
}
