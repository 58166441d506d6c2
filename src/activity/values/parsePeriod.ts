import { firstOfMonth, isExcelDay } from "../../calc/serialDate";
import { monthEnd } from "./monthEnd";
import { parseDate } from "./parseDate";
import { readWrittenDate } from "./writtenDate";

/**
 * The month that a text means whatever stands around it, as the Excel serial number of its first day. `undefined`
 * where it means none, or one of several.
 */
export function parsePeriod(text: string): number | undefined {
  const written = readWrittenDate(text);
  if (written?.kind === "month") return written.month;
  const day = parseDate(text, "month");
  return day === undefined ? undefined : monthOfBoundaryDay(day);
}

/** The month that a day begins or ends; a day between says nothing of whether its month is meant. */
export function monthOfBoundaryDay(day: number): number | undefined {
  const month = firstOfMonth(day);
  return day === month || day === monthEnd(month) ? month : undefined;
}

/**
 * Whether an Excel date lies between the first and the last day of its month: it may have been read in the wrong order.
 */
export function isWithinMonth(day: number): boolean {
  return isExcelDay(day) && monthOfBoundaryDay(Math.floor(day)) === undefined;
}
