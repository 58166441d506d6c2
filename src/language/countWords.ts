import type { Language } from "./language";
import { shownText } from "./shownText";

/** So many row numbers are named; the rest are counted. */
const NAMED_ROWS = 6;
/** And of rows that were left out, which nothing else names. */
const LEFT_OUT_ROWS = 60;
/** So many names stand in a sentence. */
const NAMED_IN_TEXT = 3;
/** So many headings are named. */
const NAMED_HEADINGS = 20;

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
  const firstOf = (all: readonly string[], most: number) => {
    const rest = all.length - most;
    return rest > 0 ? [...all.slice(0, most), more(numbers.format(rest))] : all;
  };
  const rowList = (at: readonly number[], most = NAMED_ROWS) =>
    `${at.length === 1 ? row : rows} ${list.format(firstOf(at.map(String), most))}`;
  return {
    number: (count: number) => numbers.format(count),
    counted: (count: number, one: string, many: string) =>
      `${numbers.format(count)} ${count === 1 ? one : many}`,
    join: (parts: readonly (string | number)[]) => list.format(parts.map((part) => shownText(String(part)))),
    /** Names in a sentence, as many as are read at a glance. */
    named: (names: readonly string[]) => list.format(firstOf(names, NAMED_IN_TEXT)),
    /** Rows by their numbers, as far as anybody would look them up. */
    rowList: (at: readonly number[]) => rowList(at),
    /** The same of rows that were left out. */
    leftOutRows: (at: readonly number[]) => rowList(at, LEFT_OUT_ROWS),
    /** A file's headings, as far as anybody would read on. */
    headings: (names: readonly string[]) =>
      firstOf(
        names.map((name) => shownText(name)),
        NAMED_HEADINGS,
      ).join(", "),
  };
}
