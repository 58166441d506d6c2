import type { Language } from "../language";
import { danishOrigins } from "./danishOrigins";
import { englishOrigins } from "./englishOrigins";
import type { OriginTexts } from "./originTexts";

const texts: Readonly<Record<Language, OriginTexts>> = { da: danishOrigins, en: englishOrigins };

export function originTexts(language: Language): OriginTexts {
  return texts[language];
}
