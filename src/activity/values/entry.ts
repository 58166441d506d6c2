/**
 * A figure or a text as entered, or a truth value from a cell; `null` is missing. What could not be read
 * stays as the text it was: nothing is lost.
 */
export type Entry = number | string | boolean | null;

/** Blank is missing: an empty cell reads as an empty text. */
export function isBlank(entry: Entry | undefined): entry is null | "" | undefined {
  return entry === undefined || entry === null || entry === "";
}
