import { danishMakeUpPane } from "./danishMakeUpPane";
import { englishMakeUpPane } from "./englishMakeUpPane";
import type { Language } from "./language";
import type { MakeUpPaneTexts } from "./makeUpPaneTexts";

export type { MakeUpPaneTexts };

const texts: Readonly<Record<Language, MakeUpPaneTexts>> = { da: danishMakeUpPane, en: englishMakeUpPane };

/** The texts of making up in the reader's language. */
export function makeUpPaneTexts(language: Language): MakeUpPaneTexts {
  return texts[language];
}
