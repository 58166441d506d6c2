import { serialOfIsoDate } from "../../calc/serialDate";

/** Two digits mean this century up to here, as Excel reads them. */
const LAST_OF_THIS_CENTURY = 29;

const TIME = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`);

/**
 * The day a text means, as an Excel serial number: `31-01-2026`, `31.1.26`, `2026-01-31`, with or without a
 * time, which is left out. `undefined` where it means none, or a day before March 1900.
 */
export function parseDate(text: string): number | undefined {
  const written = text.trim();
  const iso = YEAR_FIRST.exec(written);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = DAY_FIRST.exec(written);
  return danish ? serial(fullYear(danish[3] ?? ""), Number(danish[2]), Number(danish[1])) : undefined;
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isoDate = exists && year >= 1000 ? date.toISOString().slice(0, 10) : "";
  return isoDate >= "1900-03-01" ? serialOfIsoDate(isoDate) : undefined;
}
