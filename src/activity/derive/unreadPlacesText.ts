import type { MonthPlace } from "../import/planZeros";
import { ANY_MUNICIPALITY, UNREAD_DIGITS } from "../../calc/unreadPlaces";

/**
 * How many meetings are of which municipality, as one text that a formula can look a count up in: `751=00003; ?=00001`,
 * the latter of those of which it is not known; null where there are none.
 */
export function unreadPlacesText(places: readonly MonthPlace[]): string | null {
  const counts = new Map<string, number>();
  for (const { resolvedMunicipality } of places) {
    const key = resolvedMunicipality?.code ?? ANY_MUNICIPALITY;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const written = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const most = 10 ** UNREAD_DIGITS - 1;
  const texts = written.map(
    ([key, count]) => `${key}=${String(Math.min(count, most)).padStart(UNREAD_DIGITS, "0")}`,
  );
  return texts.length > 0 ? texts.join("; ") : null;
}
