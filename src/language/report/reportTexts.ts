import type { Language } from "../language";
import { danishFrame } from "./danishFrame";
import { danishSentences } from "./danishSentences";
import { englishFrame } from "./englishFrame";
import { englishSentences } from "./englishSentences";

/** Words of a report: its sentences as patterns, and the headings, headers and labels around them. */
export interface ReportTexts {
  readonly sentences: typeof danishSentences;
  readonly frame: typeof danishFrame;
}

const texts: Readonly<Record<Language, ReportTexts>> = {
  da: { sentences: danishSentences, frame: danishFrame },
  en: { sentences: englishSentences, frame: englishFrame },
};

export function reportTexts(language: Language): ReportTexts {
  return texts[language];
}
