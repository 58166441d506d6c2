/**
 * A prime whose predecessor is no multiple of 3, and more than 12 times any code: no two places have the same weight.
 */
export const SPREAD_MODULUS = 99_989;

/**
 * A place's share in a checksum that distinguishes the guidances of a year from others of the same sum. Places weigh by
 * their cubes, so that figures which go from one to another change it, and kinds weigh apart.
 * @param code the municipality's, which stays whatever others a newer contract has
 * @param month that of the calendar, from 1 on
 */
export function guidanceSpread(code: number, month: number, individual: number, collective: number): number {
  const weight = (12 * code + month) ** 3 % SPREAD_MODULUS;
  return weight * (individual + 2 * collective);
}
