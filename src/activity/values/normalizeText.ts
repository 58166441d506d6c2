import type { Entry } from "./entry";
import { trimText } from "./trimText";

/** Whether two text cells say the same, regardless of spaces around them and the kind of line breaks. */
export function sameText(a: Entry, b: Entry): boolean {
  return a === b || normalizeText(a) === normalizeText(b);
}

/** A text cell without padding, its line breaks as `\n`; empty where it is blank. */
export function normalizeText(entry: Entry): string {
  if (entry === null) return "";
  return trimText(String(entry).replaceAll(/\r\n?/g, "\n")) ?? "";
}
