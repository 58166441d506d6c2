import { format } from "numfmt";
import { displayText } from "../host/cells/displayText";
import { numberFormatAt } from "../host/cells/cellStyle";
import type { Locale } from "../host/hostSession";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { toLocalFormula } from "./localFormula";
import { typedEntry } from "./typedEntry";

/**
 * The text of a cell in the formula bar, which typed again would enter the same: the formula in the user's
 * language, dates as dates, percentages as percentages, numbers with all their digits.
 */
export function editText(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  locale: Locale,
): string {
  const cell = sheet.cells.get(cellKey(row, column));
  if (!cell) return "";
  if (cell.formula !== undefined) return toLocalFormula(cell.formula, locale);
  const { value } = cell;
  const numberFormat = numberFormatAt(workbook, sheet, row, column);
  if (typeof value === "number") return numberText(value, numberFormat, locale);
  if (typeof value !== "string") return displayText(value, "General", locale);
  // A text that would be read as something else needs its apostrophe.
  const read = typedEntry(value, numberFormat, locale);
  return value !== "" && (read.kind === "formula" || read.value !== value) ? `'${value}` : value;
}

function numberText(value: number, numberFormat: string, locale: Locale): string {
  const plain = numberFormat.replace(/"[^"]*"|\\./g, "").replace(/\[[^\]]*\]/g, "");
  const hasDate = /[yd]/i.test(plain) || /m{3,}/i.test(plain);
  const hasTime = /[hs]/i.test(plain);
  if ((hasDate || hasTime) && value >= 0) return dateText(value, hasDate, hasTime, locale);
  if (plain.includes("%")) return `${digits(value * 100, locale)}%`;
  return digits(value, locale);
}

function dateText(value: number, hasDate: boolean, hasTime: boolean, locale: Locale): string {
  const date = locale === "da-DK" ? "dd-mm-yyyy" : "m/d/yyyy";
  const parts = [...(hasDate ? [date] : []), ...(hasTime || value % 1 !== 0 ? ["hh:mm:ss"] : [])];
  return format(parts.join(" "), value, { locale });
}

/** Fifteen digits, as Excel keeps. */
function digits(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15))).replace("e", "E");
  return locale === "da-DK" ? text.replace(".", ",") : text;
}
