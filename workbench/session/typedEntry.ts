import { getFormatFromId } from "numfmt";
import { parseEntered } from "../host/cells/parseEntered";
import type { Locale } from "../host/hostSession";
import type { CellValue } from "../model/cell";
import { fromLocalFormula } from "./localFormula";

/** The effect of a typed text on a cell. */
export type TypedEntry =
  | {
      readonly kind: "constant";
      readonly value: CellValue;
      /** The format that the text implies, for a cell that has none. */
      readonly numberFormat?: string;
    }
  /** In English, as the model holds it. */
  | { readonly kind: "formula"; readonly formula: string };

/** Formats that a date, a time or an amount brings along, as Danish Excel shows them; by numfmt's ids. */
const DANISH_FORMATS: Readonly<Record<number, string>> = {
  5: '#,##0 "kr."',
  6: '#,##0 "kr."',
  7: '#,##0.00 "kr."',
  8: '#,##0.00 "kr."',
  14: "dd-mm-yyyy",
  15: "dd-mmm-yy",
  16: "dd-mmm",
  17: "mmm-yy",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd-mm-yyyy hh:mm",
};

/** Office.js writes `#N/A` whatever the language; a Dane types `#I/T`. */
const ERRORS =
  /^#(?:I\/T|N\/A|NULL!|NUL!|DIVISION\/0!|DIV\/0!|VÆRDI!|VALUE!|REFERENCE!|REF!|NAVN\?|NAME\?|NUM!)$/i;

/**
 * Reads what a user typed as Excel in that language does: `1600,5`, `1.234`, `50%`, `30-06-2026`,
 * `jan 2026`, `12:30`, `5 kr.`, `SAND`; an apostrophe forces text, a cell formatted as text keeps what it
 * is given, and `=`, `+`, `-` or `@` begin a formula. Everything else is text.
 */
export function typedEntry(typed: string, numberFormat: string, locale: Locale): TypedEntry {
  if (typed === "") return { kind: "constant", value: null };
  if (typed.startsWith("'")) return { kind: "constant", value: typed.slice(1) };
  if (numberFormat === "@") return { kind: "constant", value: typed };
  const text = typed.trim();
  if (text.length > 1 && text.startsWith("=")) return asFormula(text, locale);
  if (ERRORS.test(text)) return asFormula(`=${text}`, locale);
  const parsed = parsedNumber(text, locale);
  if (parsed) {
    if (isPercentage(numberFormat) && typeof parsed.value === "number" && !text.includes("%")) {
      return { kind: "constant", value: asPercentage(parsed.value) };
    }
    const implied = impliedFormat(parsed.formatId, locale);
    return implied === undefined
      ? { kind: "constant", value: parsed.value }
      : { kind: "constant", value: parsed.value, numberFormat: implied };
  }
  if (text.length > 1 && /^[+\-@]/.test(text)) return asFormula(`=${text}`, locale);
  return { kind: "constant", value: typed };
}

/** Signs in quotes are only shown; a bare one means hundredths. */
function isPercentage(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** Excel's automatic percent entry: in such a cell 52 means 52%, and 0.52 does too. */
function asPercentage(value: number): number {
  return Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
}

function asFormula(text: string, locale: Locale): TypedEntry {
  return { kind: "formula", formula: fromLocalFormula(text, locale) };
}

function parsedNumber(text: string, locale: Locale) {
  if (locale !== "da-DK") return parseEntered(text, locale);
  // Only dates of four digits for the year may take a blank or a dot after the day: `30. juni 2026`.
  const dated = text.replace(/^(\d{1,2})\.\s*(\p{L}{3,})\.?\s+(\d{4})$/u, "$1 $2 $3");
  return parseEntered(dated, locale);
}

function impliedFormat(formatId: number | undefined, locale: Locale): string | undefined {
  if (formatId === undefined) return undefined;
  const format = (locale === "da-DK" ? DANISH_FORMATS[formatId] : undefined) ?? getFormatFromId(formatId);
  return format === "General" ? undefined : format;
}
