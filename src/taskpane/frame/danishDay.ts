import { isoDay } from "../../activity/values/isoDay";
import { writtenDay } from "../../language/writtenDay";

/** The day of an Excel serial number as the sheets write it: `31-01-2026`. */
export function danishDay(serial: number): string {
  return writtenDay(isoDay(serial));
}
