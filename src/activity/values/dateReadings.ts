import { instantOf, isExcelDay, serialOfInstant } from "../../calc/serialDate";
import type { DateOrder } from "./dateOrder";
import type { Entry } from "./entry";
import { readWrittenDate } from "./writtenDate";

/** The days that a date may mean, whether day or month stands first, as Excel serial numbers. */
export type DateReadings = Readonly<Record<DateOrder, number | undefined>>;

/**
 * The possible meanings of a cell's date: of a number too, as Excel may have read it in the wrong order. `undefined`
 * for no date.
 */
export function dateReadings(entry: Entry): DateReadings | undefined {
  if (typeof entry === "number") return isExcelDay(entry) ? ofDay(Math.floor(entry)) : undefined;
  const written = typeof entry === "string" ? readWrittenDate(entry) : undefined;
  if (written?.kind === "ordered") return { dmy: written.dmy, mdy: written.mdy };
  return written?.kind === "day" ? { dmy: written.day, mdy: undefined } : undefined;
}

const LAST_MONTH = 12;

function ofDay(day: number): DateReadings {
  const date = instantOf(day);
  const month = date.getUTCDate();
  if (month > LAST_MONTH) return { dmy: day, mdy: undefined };
  const swapped = new Date(Date.UTC(date.getUTCFullYear(), month - 1, date.getUTCMonth() + 1));
  return { dmy: day, mdy: serialOfInstant(swapped) };
}
