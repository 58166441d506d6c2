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
  /** The reader of one column: a cell's figure where it can mean only one, else its text. */
  readonly column: (name: string) => (written: string) => Entry;
  /**
   * The meaning of a text that a column's reader left open, once the whole file has been seen, or its possible ones;
   * `undefined` where its rule tells of it.
   */
  readonly settled: (text: string, column: string) => number | CellMark | undefined;
  /** Whether any text is settled. */
  readonly isSettling: () => boolean;
}

/** So many figures that all end in three zeros are three decimals rather than thousands. */
const MANY = 3;

/** The number of a column's figures in whole thousands by their dots, and whether it has others. */
interface Dots {
  count: number;
  hasOther: boolean;
}

/**
 * Figures as yet unseen, for one file: `2,000` is 2 where others have three decimals that can be no thousands
 * (`0,000`), and else stays open. `2.500` is 2500, but where other figures have a decimal point (`0.500`, `66.0`), or
 * all of its column, or of the file, end in `.000`, dots are no thousands: `2.000` is then 2 where others have three
 * decimals, and all else is open.
 */
export function figureTexts(): FigureTexts {
  const columns = new Map<string, Dots>();
  const different = new Set<string>();
  let [hasComma, areDecimals, hasPoint, hasThree, isDanish] = [false, false, false, false, false];
  /** A text that is not of digits alone, and what it says of the file. */
  const other = memoize((written: string): Entry => {
    const text = written.trim();
    if (openThousands(text)) hasComma = true;
    if (hasThreeDecimals(text)) areDecimals = true;
    if (isDanishFigure(text)) isDanish = true;
    if (hasDecimalPoint(text)) {
      hasPoint = true;
      if (/\.000$/.test(text)) hasThree = true;
    }
    if (openDot(text)) {
      different.add(text);
      return text;
    }
    return parseFigure(text) ?? (text || null);
  });
  const isOther = memoize((entry: Entry) => {
    if (typeof entry === "string") return !Number.isInteger(openDot(entry)?.decimal ?? 0);
    return typeof entry === "number" && entry > 0;
  });
  const column = (name: string) => {
    const dots: Dots = { count: 0, hasOther: false };
    columns.set(name, dots);
    return (written: string): Entry => {
      const digits = parseDigits(written);
      if (digits !== undefined) {
        if (digits > 0) dots.hasOther = true;
        return digits;
      }
      const entry = other(written);
      if (!dots.hasOther) {
        if (isOther(entry)) dots.hasOther = true;
        else if (typeof entry === "string" && different.has(entry)) dots.count++;
      }
      return entry;
    };
  };
  /** Whether figures are more than happen to end in three zeros. */
  const areMany = (name: string) => {
    const own = columns.get(name);
    if (own && !own.hasOther && own.count >= MANY) return true;
    return different.size >= MANY && ![...columns.values()].some(({ hasOther }) => hasOther);
  };
  const settledDot = (text: string, name: string): number | CellMark | undefined => {
    const isPoint = hasPoint && !isDanish;
    if (isPoint && hasThree && /^\d+\.000$/.test(text)) return Number(text);
    const dot = openDot(text);
    if (!dot) return undefined;
    return isPoint || areMany(name) ? { kind: "point", ...dot } : dot.thousands;
  };
  return {
    column,
    settled: (text, name) =>
      (areDecimals ? openThousands(text)?.decimal : undefined) ?? settledDot(text, name),
    isSettling: () => (areDecimals && hasComma) || hasPoint || different.size > 0,
  };
}
