import { isOrderOpen } from "./dateOrder";
import { readWrittenDate } from "./writtenDate";

/**
 * The day that a text means whatever stands around it, as an Excel serial number; a time is left out. `undefined`
 * where it means none, or one of two.
 */
export function parseDate(text: string): number | undefined {
  const written = readWrittenDate(text);
  if (written?.kind === "day") return written.day;
  if (written?.kind !== "ordered" || isOrderOpen([written])) return undefined;
  return written.dmy;
}
