import { instantOf } from "../calc/serialDate";
import { calendarMonth, yearLabel, type Dated } from "../contract/years";
import type { Language } from "../language/language";
import { numerals, type Numerals } from "../language/report/numerals";
import { reportTexts, type ReportTexts } from "../language/report/reportTexts";
import type { Choice } from "./facts/reportFacts";

/** Everything that sentences are written with in one language. */
export interface Writing {
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly numerals: Numerals;
  /** A year of the contract as it is called. */
  readonly year: (year: number) => string;
  /** A month of the contract's year by its number in that, from 1 on. */
  readonly month: (month: number) => string;
  /** A day given as an Excel serial number. */
  readonly day: (serial: number) => string;
  /** The same as short as a heading needs it. */
  readonly shortDay: (serial: number) => string;
  /** Who chose something, and when; blank where nobody is known. */
  readonly chooser: (choice: Choice<unknown>) => string;
}

/** @param contract whose years and months are written of */
export function writingIn(language: Language, contract: Dated): Writing {
  const written = numerals(language);
  const day = (serial: number) => written.day(instantOf(serial));
  return {
    language,
    texts: reportTexts(language),
    numerals: written,
    year: (year) => yearLabel(contract, year),
    month: (month) => written.month(new Date(Date.UTC(2026, calendarMonth(contract, month) - 1))),
    day,
    shortDay: (serial) => written.shortDay(instantOf(serial)),
    chooser: ({ by }) => (by ? `${by.name}, ${day(by.date)}` : ""),
  };
}
