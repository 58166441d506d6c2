import type { Locale } from "../hostSession";

/** A column's name without its like among the others: `Navn`, `Navn2`, `Navn3`. Case does not tell apart. */
export function uniqueColumnName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let count = 2; ; count++) {
    const name = `${wanted}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The name a column without a header text takes: `Kolonne1`, or `Column1` in English. */
export function defaultColumnName(position: number, locale: Locale): string {
  return `${locale === "da-DK" ? "Kolonne" : "Column"}${position + 1}`;
}

/** Names for a whole header row: blanks get default names, repeats a number. */
export function uniqueColumnNames(texts: readonly string[], locale: Locale): string[] {
  const names: string[] = [];
  for (const [position, text] of texts.entries()) {
    names.push(uniqueColumnName(text === "" ? defaultColumnName(position, locale) : text, names));
  }
  return names;
}
