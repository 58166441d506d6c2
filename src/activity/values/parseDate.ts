import { isOrderOpen, type DateMeaning } from "./dateOrder";
import { readWrittenDate } from "./writtenDate";

/**
 * The day that a text means whatever stands around it, as an Excel serial number; a time is left out. `undefined`
 * where it means none, or one of two.
 * @param meaning what the column holds in which it stands
 */
export function parseDate(text: string, meaning: DateMeaning): number | undefined {
  const written = readWrittenDate(text);
  if (written?.kind === "day") return written.day;
  if (written?.kind !== "ordered" || isOrderOpen([written], meaning)) return undefined;
  return written.dmy;
}
