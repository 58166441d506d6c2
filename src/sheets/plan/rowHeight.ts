/** A line of the default font, in points. */
const LINE = 15;

/** A text as it stands in a column of that many characters. */
export interface WrappedText {
  /** How long it gets at most, in characters. */
  readonly length: number;
  readonly characters: number;
}

/**
 * A row's height in points, so that its longest wrapped text shows whole. Excel fits rows by itself only to
 * what is typed, not to what a formula answers later.
 */
export function rowHeight(texts: readonly WrappedText[]): number {
  // Words break before the column's edge: count a tenth more than the letters.
  const lines = texts.map(({ length, characters }) => Math.ceil((length * 1.1) / characters));
  return LINE * Math.max(1, ...lines);
}
