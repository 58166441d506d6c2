import type { CellMark } from "../tables/enteredRow";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import {
  hasDecimalPoint,
  hasThreeDecimals,
  isDanishFigure,
  openDot,
  openThousands,
  parseDigits,
  parseFigure,
} from "../values/parseFigure";

/** A file's figures, some of which can only be read once all of them have been seen. */
export interface FigureTexts {
  /** A cell's figure where it can mean only one, else its text. */
  readonly read: (written: string) => Entry;
  /**
   * The meaning of a text that `read` left open, once the whole file has been seen, or its possible ones; `undefined`
   * where its rule tells of it.
   */
  readonly settled: (text: string) => number | CellMark | undefined;
  /** Whether any text is settled. */
  readonly isSettling: () => boolean;
}

/** So many figures that all end in three zeros are three decimals rather than thousands. */
const MANY = 3;

/**
 * Figures as yet unseen, for one file: `2,000` is 2 where others have three decimals that can be no thousands
 * (`0,000`), and else stays open. `2.500` is 2500, but where other figures have a decimal point (`0.500`, `66.0`), or
 * all end in `.000`, dots are no thousands: `2.000` is then 2 where others have three decimals, and all else is open.
 */
export function figureTexts(): FigureTexts {
  let hasComma = false;
  const dots = new Set<string>();
  let areDecimals = false;
  let [hasPoint, hasThree, isDanish, hasOther] = [false, false, false, false];
  const other = memoize((written: string): Entry => {
    const text = written.trim();
    const [comma, dot] = [openThousands(text), openDot(text)];
    if (comma) hasComma = true;
    if (hasThreeDecimals(text)) areDecimals = true;
    if (isDanishFigure(text)) isDanish = true;
    if (hasDecimalPoint(text)) {
      hasPoint = true;
      if (/\.000$/.test(text)) hasThree = true;
    }
    if (dot) {
      dots.add(text);
      if (!Number.isInteger(dot.decimal)) hasOther = true;
      return text;
    }
    const figure = parseFigure(text);
    if (figure !== undefined && figure > 0) hasOther = true;
    return figure ?? (text || null);
  });
  const settledDot = (text: string): number | CellMark | undefined => {
    const isPoint = hasPoint && !isDanish;
    if (isPoint && hasThree && /^\d+\.000$/.test(text)) return Number(text);
    const dot = openDot(text);
    if (!dot) return undefined;
    return isPoint || (!hasOther && dots.size >= MANY) ? { kind: "point", ...dot } : dot.thousands;
  };
  return {
    read: (written) => {
      const digits = parseDigits(written);
      if (digits === undefined) return other(written);
      if (digits > 0) hasOther = true;
      return digits;
    },
    settled: (text) => (areDecimals ? openThousands(text)?.decimal : undefined) ?? settledDot(text),
    isSettling: () => (areDecimals && hasComma) || hasPoint || dots.size > 0,
  };
}
