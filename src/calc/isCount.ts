/** The largest count that is believed, by the rules for entered figures and by what the sheets let a user enter. */
export const MAX_COUNT = 1_000_000;

/** Whether something can be a count: a whole number from 0 to the largest that is believed. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= MAX_COUNT && Number.isInteger(value);
}
