import { serialOfIsoDate } from "../calc/serialDate";

/** The first three letters tell Danish months apart, and English ones. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * The month a text means, as the Excel serial number of its first day: `2026-01`, `01-2026`, `jan 2026`,
 * `januar 2026`, `jan. 26`, `1-1-2026`, `01.01.2026`, `2026-01-15`. `undefined` where it means none.
 */
export function readPeriod(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const isoMonth = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(written);
  if (isoMonth) return firstOfMonth(isoMonth[1], isoMonth[2], isoMonth[3]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  if (monthYear) return firstOfMonth(monthYear[2], monthYear[1]);
  const day = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(written);
  if (day) return firstOfMonth(day[3], day[2], day[1]);
  const named = /^(\p{L}{3})\p{L}*\.?[\s-]*(\d{4}|\d{2})$/u.exec(written);
  return named ? firstOfMonth(named[2], String(MONTHS[named[1] ?? ""] ?? "")) : undefined;
}

function firstOfMonth(year = "", month = "", day = "1"): number | undefined {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const iso = (of: number) => `${fullYear}-${month.padStart(2, "0")}-${String(of).padStart(2, "0")}`;
  const instant = new Date(`${iso(Number(day))}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.getUTCDate() === Number(day);
  return exists && fullYear >= 1901 ? serialOfIsoDate(iso(1)) : undefined;
}
