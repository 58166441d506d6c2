/**
 * How wide letters are beside a digit in the default font (Calibri, whose measures Carlito shares), in groups of about a
 * tenth. What is not named is as wide as a digit.
 */
const GROUPS: readonly (readonly [width: number, letters: string])[] = [
  [0.45, " ',.:;Iijl·"],
  [0.6, "!()-J[]f"],
  [0.7, "rt"],
  [0.8, '"/Lcsz'],
  [0.9, "FSZagkvxy|å"],
  [1.1, "ABCRVÅ"],
  [1.25, "DGH"],
  [1.3, "&NOQUØ"],
  [1.45, "%w"],
  [1.5, "Ææ"],
  [1.65, "m"],
  [1.75, "MW"],
];

const WIDTHS = new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** The width of a text on one line, in digits of the default font: what columns are measured in. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? 1;
  return width;
}
