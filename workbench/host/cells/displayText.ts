import { format } from "numfmt";
import type { CellValue } from "../../model/cell";
import { isCellError } from "../../model/cell";
import type { Locale } from "../hostSession";

/** How Danish Excel writes errors; those absent look the same as in English. */
export const DANISH_ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#I/T",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#REF!": "#REFERENCE!",
  "#SPILL!": "#OVERLØB!",
  "#VALUE!": "#VÆRDI!",
};

/** The text that a cell shows in the user's language. The column's width plays no part: no `####`. */
export function displayText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (value === null) return "";
  if (isCellError(value)) {
    return locale === "da-DK" ? (DANISH_ERRORS[value.error] ?? value.error) : value.error;
  }
  return format(numberFormat, value, { locale, throws: false });
}
