import type { Language } from "./language";

/** So many row numbers are named; the rest are counted. */
const NAMED_ROWS = 6;

/** Counts, and lists of row numbers, in a language. @param more the words for those that are not named */
export function countWords(language: Language, more: (count: string) => string) {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const numbers = new Intl.NumberFormat(language);
  return {
    rows: (rows: readonly number[]) => {
      const named = rows.slice(0, NAMED_ROWS).map(String);
      const rest = rows.length - named.length;
      return list.format(rest > 0 ? [...named, more(numbers.format(rest))] : named);
    },
    counted: (count: number, one: string, many: string) =>
      `${numbers.format(count)} ${count === 1 ? one : many}`,
    join: (parts: readonly string[]) => list.format(parts),
  };
}
