import { isoDay } from "./isoDay";
import { serialOfIsoDate } from "../../calc/serialDate";

const ends = new Map<number, number>();

/** The last day of the month that begins on that day; both are Excel serial numbers. */
export function monthEnd(month: number): number {
  let end = ends.get(month);
  if (end === undefined) {
    // The 32nd day from the first always lies in the month after.
    end = serialOfIsoDate(`${isoDay(month + 31).slice(0, 7)}-01`) - 1;
    ends.set(month, end);
  }
  return end;
}
