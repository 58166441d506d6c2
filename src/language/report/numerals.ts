import type { Language } from "../language";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** How many decimals a number is written with, at least and at most. */
export interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** Numbers, days and lists as a language writes them. */
export interface Numerals {
  readonly number: (value: number, decimals?: Decimals) => string;
  /** With its sign; zero has none. */
  readonly signed: (value: number, decimals?: Decimals) => string;
  /** A fraction as a percentage, with the sign `%`. */
  readonly percent: (fraction: number, decimals?: Decimals) => string;
  /** The same with its sign, and one decimal by default. */
  readonly signedPercent: (fraction: number, decimals?: Decimals) => string;
  /** `30. juni 2026`. */
  readonly day: (instant: Date) => string;
  /** `30-06-2026`, where a heading has no room for more. */
  readonly shortDay: (instant: Date) => string;
  /** The month that lies at an instant: `juni`. Of the contract's year a month's number is another. */
  readonly month: (instant: Date) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
}

const WHOLE: Decimals = { least: 0, most: 0 };

export function numerals(language: Language): Numerals {
  const locale = LOCALES[language];
  const written = (value: number, { least, most }: Decimals, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, {
      ...more,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    }).format(value);
  return {
    // Zero has no sign, also where it is what a small shortfall is rounded to.
    number: (value, decimals = WHOLE) => written(value, decimals, { signDisplay: "negative" }),
    signed: (value, decimals = WHOLE) => written(value, decimals, { signDisplay: "exceptZero" }),
    percent: (fraction, decimals = WHOLE) => written(fraction, decimals, { style: "percent" }),
    signedPercent: (fraction, decimals = { least: 1, most: 1 }) =>
      written(fraction, decimals, { style: "percent", signDisplay: "exceptZero" }),
    // Danish sheets write days with hyphens.
    shortDay: (instant) =>
      new Intl.DateTimeFormat(locale, {
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
        timeZone: "UTC",
      })
        .format(instant)
        .replaceAll(".", "-"),
    day: (instant) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(instant),
    month: (instant) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(instant),
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}
