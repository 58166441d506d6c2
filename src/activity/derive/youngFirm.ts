import { serialOfInstant } from "../../calc/serialDate";
import { isoDay } from "../values/isoDay";

/** A firm is young until the day it is three years old. */
const YOUNG_YEARS = 3;

/** Founding days with the days on which those firms are three years old: many firms share few days. */
const youngUntil = new Map<number, number>();

/** Whether a firm founded on one day was under three years old on another; both are Excel serial numbers. */
export function wasYoung(founded: number, day: number): boolean {
  let from = youngUntil.get(founded);
  if (from === undefined) {
    const [year = 0, month = 1, date = 1] = isoDay(founded).split("-").map(Number);
    from = serialOfInstant(new Date(Date.UTC(year + YOUNG_YEARS, month - 1, date)));
    youngUntil.set(founded, from);
  }
  return Math.floor(day) < from;
}
