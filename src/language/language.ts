/** The languages a reader can meet; the contract's own texts stay in the contract's language. */
export type Language = "da" | "en";

/** The languages a contract can be written in; what cells answer and sheets say follows it. */
export type ContractLanguage = "da";

/** A text in every language a reader can have. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * The language for a locale as Office reports it ("da-DK", "en-US"). English where the locale is
 * English, else Danish: Excel falls back in the same way from the manifest's da-DK.
 */
export function languageOf(locale: string): Language {
  return /^en(?:-|$)/i.test(locale) ? "en" : "da";
}
