import { parseValue } from "numfmt";

/**
 * The number that an entry means in a language; `null` where it is none. Excel takes `2026-01` for the first of that
 * month in all of them, which the library does not know.
 */
export function parseEntered(text: string, locale?: string): ReturnType<typeof parseValue> {
  const [, year, month] = /^(\d{4})[-/](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  const written = year === undefined ? text : `${month}/${year}`;
  return locale === undefined ? parseValue(written) : parseValue(written, { locale });
}
