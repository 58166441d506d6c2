import { instantOf, serialOfInstant } from "./serialDate";

/** The first day of a day's month, from March 1900 on; both are Excel serial numbers. */
export function firstOfMonth(day: number): number {
  const instant = instantOf(day);
  return serialOfInstant(new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), 1)));
}
