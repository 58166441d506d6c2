import { danishMakeUpPane } from "./danishDerivePane";
import { englishMakeUpPane } from "./englishDerivePane";
import type { Language } from "../language";
import type { MakeUpPaneTexts } from "./derivePaneTexts";

export type { MakeUpPaneTexts };

const texts: Readonly<Record<Language, MakeUpPaneTexts>> = { da: danishMakeUpPane, en: englishMakeUpPane };

/** The texts of making up in the reader's language. */
export function makeUpPaneTexts(language: Language): MakeUpPaneTexts {
  return texts[language];
}
