import type { Font } from "../../../model/style";
import { textWidth } from "./textWidth";

const known = new Map<string, number>();

/** How many lines a text takes that wraps between words, and within a word that is wider than the line. */
export function wrappedLines(text: string, font: Font | undefined, width: number): number {
  const key = `${width}|${font?.size}|${font?.bold}|${font?.italic}|${font?.name}|${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, font, Math.max(1, width)), 0);
    if (known.size > 50_000) known.clear();
    known.set(key, lines);
  }
  return lines;
}

function linesOf(text: string, font: Font | undefined, width: number): number {
  const blank = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = textWidth(word, font);
    if (used > 0 && used + blank + needed > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + needed;
    if (needed <= width) continue;
    const letters = Math.max(1, Math.floor((width / needed) * word.length));
    lines += Math.ceil(word.length / letters) - 1;
    used = (needed * (word.length % letters || letters)) / word.length;
  }
  return lines;
}
