import type { Entry } from "./entry";
import { parsePeriod } from "./parsePeriod";

/** The month that a number means by its digits, `202602` or `20260201`, though Excel takes it for a day or for none. */
export function monthOfDigits(entry: Entry): number | undefined {
  return typeof entry === "number" && entry >= 100_000 ? parsePeriod(String(entry)) : undefined;
}
