/**
 * A text in lines of at most so many characters, broken between words: a sheet has no paragraphs, and merged cells
 * would be in the way of whoever copies from it. A word that is longer stands alone, and a number keeps its unit, which a
 * space of its own joins to it.
 */
export function textLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= characters) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else if (word) lines.push(word);
  }
  return lines;
}
