import { firstOfMonth } from "../../calc/serialDate";
import type { OrderedDate } from "./writtenDate";

export const DATE_ORDERS = ["dmy", "mdy"] as const;

/** Whether the day or the month stands first in dates such as `02/01/2026`. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The content of a column of dates: months, or days. */
export type DateMeaning = "month" | "day";

/**
 * Whether dates leave open which of day and month stands first: all of them can have the month first and one would
 * not be the first of a month otherwise, or one of them can only have the month first. Of days, that all are the first
 * of a month otherwise proves nothing: so are the first twelve days of January, month first.
 */
export function isOrderOpen(dates: readonly OrderedDate[], meaning: DateMeaning): boolean {
  if (dates.some(({ dmy }) => dmy === undefined)) return true;
  const isMonthFirst = dates.every(({ mdy }) => mdy !== undefined);
  // 02-02-2026 is the same day in either order, and speaks for neither.
  const speaking = dates.filter(({ dmy, mdy }) => dmy !== mdy);
  const isDoubtful = (day: number | undefined) =>
    day !== undefined && (meaning === "day" || day !== firstOfMonth(day));
  return isMonthFirst && speaking.some(({ dmy }) => isDoubtful(dmy));
}
