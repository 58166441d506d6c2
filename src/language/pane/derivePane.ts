import { danishDerivePane } from "./danishDerivePane";
import { englishDerivePane } from "./englishDerivePane";
import type { Language } from "../language";
import type { DerivePaneTexts } from "./derivePaneTexts";

export type { DerivePaneTexts };

const texts: Readonly<Record<Language, DerivePaneTexts>> = { da: danishDerivePane, en: englishDerivePane };

/** The texts of deriving in the reader's language. */
export function derivePaneTexts(language: Language): DerivePaneTexts {
  return texts[language];
}
