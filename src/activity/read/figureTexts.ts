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
   * `undefined` where the text stays as it is and the check reports it.
   */
  readonly settled: (text: string, column: string) => number | CellMark | undefined;
  /** Whether `settled` has a meaning for any text. */
  readonly isSettling: () => boolean;
}

/** From this many on, figures that all end in three zeros have three decimals rather than being thousands. */
const MANY = 3;

/** How many figures of a column are whole thousands if their dots are separators, and whether it has other figures. */
interface Dots {
  count: number;
  hasOther: boolean;
}

/**
 * A reader of one file's figures. `2,000` is 2 where another figure has three decimals that cannot be thousands
 * (`0,000`), and ambiguous otherwise. `2.500` is 2500, unless other figures have a decimal point (`0.500`, `66.0`) or
 * all figures of its column, or of the file, end in `.000`: then dots are no separators. `2.000` is then 2 where other
 * figures have three decimals, and everything else is ambiguous.
 */
export function figureTexts(): FigureTexts {
  const columns = new Map<string, Dots>();
  const dotted = new Set<string>();
  let [hasComma, areDecimals, hasPoint, hasThree, isDanish] = [false, false, false, false, false];
  /** Reads a text that has more than digits, and notes what it shows about the file's notation. */
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
      dotted.add(text);
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
        else if (typeof entry === "string" && dotted.has(entry)) dots.count++;
      }
      return entry;
    };
  };
  /** Whether so many figures end in three zeros that it is no coincidence. */
  const areDecimalZeros = (name: string) => {
    const own = columns.get(name);
    if (own && !own.hasOther && own.count >= MANY) return true;
    return dotted.size >= MANY && ![...columns.values()].some(({ hasOther }) => hasOther);
  };
  const settledDot = (text: string, name: string): number | CellMark | undefined => {
    const isPoint = hasPoint && !isDanish;
    if (isPoint && hasThree && /^\d+\.000$/.test(text)) return Number(text);
    const dot = openDot(text);
    if (!dot) return undefined;
    return isPoint || areDecimalZeros(name) ? { kind: "point", ...dot } : dot.thousands;
  };
  return {
    column,
    settled: (text, name) =>
      (areDecimals ? openThousands(text)?.decimal : undefined) ?? settledDot(text, name),
    isSettling: () => (areDecimals && hasComma) || hasPoint || dotted.size > 0,
  };
}
