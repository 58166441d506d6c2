import type { Language } from "./language";
import { shownText } from "./shownText";

/** So many row numbers are named; the rest are counted. */
const NAMED_ROWS = 6;

interface RowWords {
  readonly row: string;
  readonly rows: string;
  /** Those that are not named. */
  readonly more: (count: string) => string;
}

const words: Readonly<Record<Language, RowWords>> = {
  da: { row: "række", rows: "række", more: (count) => `${count} til` },
  en: { row: "row", rows: "rows", more: (count) => `${count} more` },
};

/** Numbers, counts and lists as a language writes them. */
export function countWords(language: Language) {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const numbers = new Intl.NumberFormat(language);
  const { row, rows, more } = words[language];
  return {
    number: (count: number) => numbers.format(count),
    counted: (count: number, one: string, many: string) =>
      `${numbers.format(count)} ${count === 1 ? one : many}`,
    join: (parts: readonly (string | number)[]) => list.format(parts.map((part) => shownText(String(part)))),
    /** Rows by their numbers, as far as anybody would look them up. */
    rowList: (at: readonly number[]) => {
      const named = at.slice(0, NAMED_ROWS).map(String);
      const rest = at.length - named.length;
      const all = rest > 0 ? [...named, more(numbers.format(rest))] : named;
      return `${at.length === 1 ? row : rows} ${list.format(all)}`;
    },
  };
}
