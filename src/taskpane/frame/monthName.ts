import { isoDay } from "../../activity/values/isoDay";
import type { Language } from "../../language/language";

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat("da-DK", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** The month of an Excel serial number in words: `januar 2026`. */
export function monthName(serial: number, language: Language): string {
  return formats[language].format(new Date(isoDay(serial)));
}
