import type { Language } from "../language";
import { danishSettings } from "./danishSettings";
import { englishSettings } from "./englishSettings";
import type { SettingsTexts } from "./settingsTexts";

const texts: Readonly<Record<Language, SettingsTexts>> = { da: danishSettings, en: englishSettings };

/** Words of the pane for settings, in the reader's language. */
export function settingsWords(language: Language): SettingsTexts {
  return texts[language];
}
