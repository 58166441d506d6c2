import type { CheckPaneTexts } from "./checkPaneTexts";
import { danishCheckPane } from "./danishCheckPane";
import { englishCheckPane } from "./englishCheckPane";
import type { Language } from "../../language";

export type { CheckPaneTexts };

const texts: Readonly<Record<Language, CheckPaneTexts>> = { da: danishCheckPane, en: englishCheckPane };

/** The check's texts in the reader's language. */
export function checkPaneTexts(language: Language): CheckPaneTexts {
  return texts[language];
}
