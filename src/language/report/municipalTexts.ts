import type { Language } from "../language";
import { danishMunicipal } from "./danishMunicipal";
import { englishMunicipal } from "./englishMunicipal";

/** What a municipality's own sheet says. */
export type MunicipalTexts = typeof danishMunicipal;

const texts: Readonly<Record<Language, MunicipalTexts>> = { da: danishMunicipal, en: englishMunicipal };

export function municipalTexts(language: Language): MunicipalTexts {
  return texts[language];
}
