import { serialOfIsoDate } from "../../calc/serialDate";
import { isoMonth } from "./isoDay";

/** The first day of a day's month; both are Excel serial numbers. */
export function firstOfMonth(day: number): number {
  return serialOfIsoDate(`${isoMonth(day)}-01`);
}
