import type { Language } from "../language";
import { danishMunicipal } from "./danishMunicipal";
import { englishMunicipal } from "./englishMunicipal";

/** Words of a municipality's own sheet. */
export type MunicipalTexts = typeof danishMunicipal;

const texts: Readonly<Record<Language, MunicipalTexts>> = { da: danishMunicipal, en: englishMunicipal };

export function municipalTexts(language: Language): MunicipalTexts {
  return texts[language];
}
