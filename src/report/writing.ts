import { instantOf } from "../calc/serialDate";
import type { Language } from "../language/language";
import { numerals, type Numerals } from "../language/report/numerals";
import { reportTexts, type ReportTexts } from "../language/report/reportTexts";
import type { Choice } from "./facts/reportFacts";

/** Everything that sentences are written with in one language. */
export interface Writing {
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly numerals: Numerals;
  /** A day given as an Excel serial number. */
  readonly day: (serial: number) => string;
  /** The same as short as a heading needs it. */
  readonly shortDay: (serial: number) => string;
  /** Who chose something, and when; blank where nobody is known. */
  readonly chooser: (choice: Choice<unknown>) => string;
}

export function writingIn(language: Language): Writing {
  const written = numerals(language);
  const day = (serial: number) => written.day(instantOf(serial));
  return {
    language,
    texts: reportTexts(language),
    numerals: written,
    day,
    shortDay: (serial) => written.shortDay(instantOf(serial)),
    chooser: ({ by }) => (by ? `${by.name}, ${day(by.date)}` : ""),
  };
}
