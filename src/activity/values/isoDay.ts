import { instantOf } from "../../calc/serialDate";

const days = new Map<number, string>();

/** The day of an Excel serial number from March 1900 on, written `2026-01-31`. */
export function isoDay(serial: number): string {
  const day = Math.floor(serial);
  let written = days.get(day);
  if (written === undefined) {
    written = instantOf(day).toISOString().slice(0, 10);
    // Excel's calendar has three million days, a workbook some thousands.
    days.set(day, written);
  }
  return written;
}

/** Its month, written `2026-01`. */
export function isoMonth(serial: number): string {
  return isoDay(serial).slice(0, 7);
}
