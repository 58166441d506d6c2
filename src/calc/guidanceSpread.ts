/** A prime whose predecessor is no multiple of 3: no two places have the same weight. */
export const SPREAD_MODULUS = 99_989;

/**
 * A place's share in a number that tells the guidances of a year apart from others of the same sum. Places weigh by
 * their cubes, so that figures which go from one to another change it, and kinds weigh apart.
 * @param municipality its number among the contract's, from 1 on
 * @param month that of the calendar, from 1 on
 */
export function guidanceSpread(
  municipality: number,
  month: number,
  individual: number,
  collective: number,
): number {
  const weight = (12 * municipality + month) ** 3 % SPREAD_MODULUS;
  return weight * (individual + 2 * collective);
}
