import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { hasThreeDecimals, openThousands, parseDigits, parseFigure } from "../values/parseFigure";

/** A file's figures, some of which can only be read once all of them have been seen. */
export interface FigureTexts {
  /** A cell's figure where it can mean only one, else its text. */
  readonly read: (written: string) => Entry;
  /**
   * The meaning of a text that `read` left open, once the whole file has been seen; `undefined` where it stays open.
   */
  readonly settled: (text: string) => number | undefined;
  /** Whether any text is settled. */
  readonly isSettling: () => boolean;
}

/**
 * Figures as yet unseen, for one file: `2,000` is 2 where others have three decimals that can be no thousands
 * (`0,000`), and else stays open.
 */
export function figureTexts(): FigureTexts {
  const open = new Map<string, number>();
  let areDecimals = false;
  const other = memoize((written: string): Entry => {
    const text = written.trim();
    const readings = openThousands(text);
    if (readings) open.set(text, readings.decimal);
    if (hasThreeDecimals(text)) areDecimals = true;
    return parseFigure(text) ?? (text || null);
  });
  return {
    read: (written) => parseDigits(written) ?? other(written),
    settled: (text) => (areDecimals ? open.get(text) : undefined),
    isSettling: () => areDecimals && open.size > 0,
  };
}
