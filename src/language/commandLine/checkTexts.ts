import { shownText } from "../shownText";
import type { Language } from "../language";

/** What the command `check` says beside the issues themselves; each a line of its own. */
export interface CheckTexts {
  readonly usage: string;
  readonly file: Readonly<
    Record<"empty" | "too-large" | "spreadsheet" | "not-text", (file: string) => string>
  >;
  readonly openQuote: (file: string, row: number) => string;
  readonly columnsMissing: (file: string, missing: readonly string[], found: readonly string[]) => string;
  readonly ignored: (columns: readonly string[]) => string;
  readonly totals: (rows: readonly number[]) => string;
  readonly repeatedHeaders: (rows: readonly number[]) => string;
  readonly tooLong: (rows: readonly number[]) => string;
  readonly summary: (file: string, rows: number, errors: number, warnings: number) => string;
  readonly severity: Readonly<Record<"error" | "warning", (count: number) => string>>;
  /** Where an issue stands, at the head of its line. */
  readonly place: (row: number | null) => string;
}

/** Enough to find the place; the rest is counted. */
const SHOWN_ROWS = 10;

const texts: Readonly<Record<Language, CheckTexts>> = {
  da: {
    usage: "Brug: npm run -s check -- FIL.csv [--contract FIL.json] [--date 2026-06-30] [--forloeb] [--json]",
    file: {
      empty: (file) => `${file} er tom: vælg en fil med en række overskrifter og rækker under dem.`,
      "too-large": (file) => `${file} er over 100 MB: del den i flere filer, f.eks. en for hvert år.`,
      spreadsheet: (file) => `${file} er et regneark, ikke en CSV-fil: gem det som CSV fra Excel.`,
      "not-text": (file) => `${file} er ikke en tekstfil: vælg en CSV-fil.`,
    },
    openQuote: (file, row) =>
      `${file}: i række ${row} begynder en tekst med et anførselstegn, der aldrig sluttes: ret rækken.`,
    columnsMissing: (file, missing, found) =>
      `${file} mangler kolonnen ${missing.join(", ")}; fundet: ${found.map((name) => shownText(name)).join(", ") || "ingen"}.`,
    ignored: (columns) => `Kolonner, der ikke bruges: ${columns.join(", ")}.`,
    totals: (rows) => `Udeladt som sumrækker: ${listed("række", "rækker", rows)}.`,
    repeatedHeaders: (rows) => `Udeladt som overskrifter: ${listed("række", "rækker", rows)}.`,
    tooLong: (rows) =>
      `Flere felter end overskrifter i ${listed("række", "rækker", rows)}: et skilletegn i et tal eller en tekst kan have flyttet felterne; sæt dem i anførselstegn.`,
    summary: (file, rows, errors, warnings) =>
      `${file}: ${rows} rækker, ${errors} fejl, ${counted(warnings, "advarsel", "advarsler")}.`,
    severity: {
      error: (count) => `${count} fejl`,
      warning: (count) => counted(count, "advarsel", "advarsler"),
    },
    place: (row) => (row === null ? "mangler" : `række ${row}`),
  },
  en: {
    usage:
      "Usage: npm run -s check -- FILE.csv [--contract FILE.json] [--date 2026-06-30] [--forloeb] [--json]",
    file: {
      empty: (file) => `${file} is empty: choose a file with a row of headings and rows below it.`,
      "too-large": (file) => `${file} is over 100 MB: split it into several files, e.g. one a year.`,
      spreadsheet: (file) => `${file} is a spreadsheet, not a CSV file: save it as CSV from Excel.`,
      "not-text": (file) => `${file} is not a text file: choose a CSV file.`,
    },
    openQuote: (file, row) =>
      `${file}: in row ${row} a text begins with a quotation mark that never closes: correct the row.`,
    columnsMissing: (file, missing, found) =>
      `${file} lacks the column ${missing.join(", ")}; found: ${found.map((name) => shownText(name)).join(", ") || "none"}.`,
    ignored: (columns) => `Columns not used: ${columns.join(", ")}.`,
    totals: (rows) => `Left out as totals: ${listed("row", "rows", rows)}.`,
    repeatedHeaders: (rows) => `Left out as headings: ${listed("row", "rows", rows)}.`,
    tooLong: (rows) =>
      `More fields than headings in ${listed("row", "rows", rows)}: a separator within a figure or text may have moved the fields; put those in quotes.`,
    summary: (file, rows, errors, warnings) =>
      `${file}: ${rows} rows, ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}.`,
    severity: {
      error: (count) => counted(count, "error", "errors"),
      warning: (count) => counted(count, "warning", "warnings"),
    },
    place: (row) => (row === null ? "absent" : `row ${row}`),
  },
};

/** The texts of `check` in the reader's language. */
export function checkTexts(language: Language): CheckTexts {
  return texts[language];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listed(one: string, many: string, rows: readonly number[]): string {
  const shown = rows.slice(0, SHOWN_ROWS).join(", ");
  const more = rows.length - SHOWN_ROWS;
  return `${rows.length === 1 ? one : many} ${shown}${more > 0 ? ` (+ ${more})` : ""}`;
}
