import type { Entry } from "./entry";
import { trimText } from "./trimText";

/** Whether two text cells say the same: spaces around a text and kinds of line breaks tell nothing apart. */
export function sameText(a: Entry, b: Entry): boolean {
  return a === b || normalizeText(a) === normalizeText(b);
}

/** A text cell as far as it says anything; an empty text where it is blank. */
export function normalizeText(entry: Entry): string {
  if (entry === null) return "";
  return trimText(String(entry).replaceAll(/\r\n?/g, "\n")) ?? "";
}
