/** The longest text from outside that a sentence repeats. */
const MAX_SHOWN = 200;

/**
 * Characters that do not show: controls, line separators, and those that turn the direction of what follows or have
 * no width. They could end a line, or make a sentence say something else.
 */
const UNSHOWN = /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text from outside as a sentence repeats it: in one line, and cut where it is longer than anybody reads. */
export function shownText(text: string, longest = MAX_SHOWN): string {
  // No more than can matter is looked through: a cell holds 32,767 characters, a file's cell any number.
  const line = text.slice(0, 4 * longest).replaceAll(UNSHOWN, " ");
  const isCut = line.length > longest || text.length > 4 * longest;
  return isCut ? `${line.slice(0, longest - 1)}…` : line;
}
