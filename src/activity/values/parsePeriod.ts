import { serialOfIsoDate } from "../../calc/serialDate";

/** Danish and English names, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

/**
 * The month a text means, as the Excel serial number of its first day: `2026-01`, `01-2026`, `jan 2026`,
 * `januar 2026`, `jan. 26`, `1-1-2026`, `01.01.2026`, `2026-01-15`. `undefined` where it means none.
 */
export function parsePeriod(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const isoMonth = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(written);
  if (isoMonth) return firstOfMonth(isoMonth[1], isoMonth[2], isoMonth[3]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  if (monthYear) return firstOfMonth(monthYear[2], monthYear[1]);
  const day = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(written);
  if (day) return firstOfMonth(day[3], day[2], day[1]);
  const named = /^(\p{L}{3,})\.?[\s-]*(\d{4}|\d{2})$/u.exec(written);
  return named ? firstOfMonth(named[2], monthNamed(named[1] ?? "")) : undefined;
}

/** Its number as text, from its name or the beginning of it; the first three letters tell months apart. */
function monthNamed(written: string): string {
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(written)));
  return index < 0 ? "" : String(index + 1);
}

function firstOfMonth(year = "", month = "", day = "1"): number | undefined {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const iso = (of: number) => `${fullYear}-${month.padStart(2, "0")}-${String(of).padStart(2, "0")}`;
  const instant = new Date(`${iso(Number(day))}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.getUTCDate() === Number(day);
  return exists && fullYear >= 1901 ? serialOfIsoDate(iso(1)) : undefined;
}
