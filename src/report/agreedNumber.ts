import type { Unit } from "../contract/contract";
import { contractChangeTexts } from "../language/contract/contractChangeTexts";
import type { Language } from "../language/language";

/** A figure of the contract as its reader writes it, in percent what is a share; `undefined` where nothing is fixed. */
export function agreedNumber(value: number | undefined, unit: Unit | undefined, language: Language): string {
  if (value === undefined) return contractChangeTexts(language).notFixed;
  const locale = language === "da" ? "da-DK" : "en-GB";
  const written = (figure: number) => figure.toLocaleString(locale, { maximumFractionDigits: 6 });
  if (unit?.kind === "share") {
    return value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 4 });
  }
  return unit?.kind === "percentage-points"
    ? `${written(Number((value * 100).toPrecision(12)))} ${unit.label[language]}`
    : written(value);
}
