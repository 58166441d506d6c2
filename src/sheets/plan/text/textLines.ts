import { textWidth } from "./textWidth";

/** A space's own width. */
const SPACE = textWidth(" ");

/**
 * A text in lines of at most so many digits' width, broken between words. A word that is longer stands alone, and a
 * number keeps its unit, which a space of its own joins to it.
 */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const own = textWidth(word);
    if (lines.length > 0 && used + SPACE + own <= width) {
      lines[lines.length - 1] = `${lines.at(-1)} ${word}`;
      used += SPACE + own;
    } else {
      lines.push(word);
      used = own;
    }
  }
  return lines;
}
