import { distance } from "fastest-levenshtein";

/** Danish and English names, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

/**
 * A month's number as text, from its lower-case name or the beginning of it, where three letters suffice; empty for any
 * other word.
 */
export function parseMonthName(written = ""): string {
  if (written.length < 3) return "";
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(written)));
  return index < 0 ? "" : String(index + 1);
}

/** Whether a word in lower case is near a month's name: `febuar`. */
export function isLikeMonthName(written: string): boolean {
  return MONTHS.flat().some((name) => distance(name, written) <= Math.floor(name.length / 4));
}
