import { danishPane } from "./danishPane";
import { englishPane } from "./englishPane";
import type { Language } from "../language";
import type { PaneTexts } from "./paneTexts";

const texts: Readonly<Record<Language, PaneTexts>> = { da: danishPane, en: englishPane };

/** The pane's texts in the reader's language. */
export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
