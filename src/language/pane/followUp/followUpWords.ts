import type { Language } from "../../language";
import { danishFollowUp } from "./danishFollowUp";
import { englishFollowUp } from "./englishFollowUp";
import type { FollowUpTexts } from "./followUpTexts";

const texts: Readonly<Record<Language, FollowUpTexts>> = { da: danishFollowUp, en: englishFollowUp };

/** Words of the follow-up, in the reader's language. */
export function followUpWords(language: Language): FollowUpTexts {
  return texts[language];
}
