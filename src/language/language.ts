/** The languages a reader can meet; the contract's own texts stay in the contract's language. */
export type Language = "da" | "en";

/**
 * The languages a contract can be written in: its titles and what it calls things, on the sheets too, and the reports
 * that are made of them.
 */
export type ContractLanguage = Language;

/**
 * The language of cells' answers and sheets' own words: Danish, in which these figures are kept, whatever the
 * contract's.
 */
export const SHEET_LANGUAGE = "da";

/** A text in every language a reader can have. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * The language for a locale as Office reports it ("da-DK", "en-US"). Danish where the locale is Danish, else
 * English: Excel falls back in the same way to the manifest's default.
 */
export function languageOf(locale: string): Language {
  return /^da(?:-|$)/i.test(locale) ? "da" : "en";
}
