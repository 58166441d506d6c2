import { isoDay } from "./isoDay";

/** A firm is young until the day it is three years old. */
const YOUNG_YEARS = 3;

/** Whether a firm founded on one day was under three years old on another; both are Excel serial numbers. */
export function wasYoung(founded: number, day: number): boolean {
  const [year = 0, month = 1, date = 1] = isoDay(founded).split("-").map(Number);
  return Date.parse(`${isoDay(day)}T00:00:00Z`) < Date.UTC(year + YOUNG_YEARS, month - 1, date);
}
