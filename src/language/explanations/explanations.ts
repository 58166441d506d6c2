import { danishExplanations } from "./danishExplanations";
import { englishExplanations } from "./englishExplanations";
import type { ExplanationTexts } from "../functions/explanationTexts";
import type { Language } from "../language";

const texts: Readonly<Record<Language, ExplanationTexts>> = {
  da: danishExplanations,
  en: englishExplanations,
};

/** The words of explanations in the reader's language; what a cell answers stays in the contract's. */
export function explanationTexts(language: Language): ExplanationTexts {
  return texts[language];
}
