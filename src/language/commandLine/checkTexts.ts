import { countWords } from "../countWords";
import { shownText } from "../shownText";
import type { Language } from "../language";
import type { UnreadableFileReason } from "../pane/import/importPaneTexts";

/** Words of the command `check` beside the issues themselves; each a line of its own. */
export interface CheckTexts {
  readonly usage: string;
  readonly file: Readonly<Record<UnreadableFileReason, (file: string) => string>>;
  readonly openQuote: (file: string, row: number) => string;
  /** Of each group of missing columns, one is needed; the headings are looked for in so many lines. */
  readonly columnsMissing: (
    file: string,
    missing: readonly (readonly string[])[],
    found: readonly string[],
    lines: number,
  ) => string;
  readonly ignored: (columns: readonly string[]) => string;
  /** A heading that is not used, and the column of ours that it may mean. */
  readonly unconfirmed: (heading: string, column: string) => string;
  /** Headings that mean one column of ours, of which none is used. */
  readonly doubled: (headings: readonly string[], column: string) => string;
  /** A column without a heading, by its letter. */
  readonly unnamed: (letter: string) => string;
  /** Rows whose dates leave open which of day and month stands first. */
  readonly dateQuestion: (rows: readonly number[]) => string;
  /** Rows whose dates are days in the middle of a month, whichever of day and month stands first. */
  readonly dayQuestion: (rows: readonly number[]) => string;
  /** Rows left out, for they do not fit their headings. */
  readonly misfits: (rows: readonly number[]) => string;
  readonly totals: (rows: readonly number[]) => string;
  readonly remarks: (rows: readonly number[]) => string;
  readonly repeatedHeaders: (rows: readonly number[]) => string;
  readonly summary: (file: string, rows: number, errors: number, warnings: number) => string;
  readonly severity: Readonly<Record<"error" | "warning", (count: number) => string>>;
  /** Where an issue stands, at the head of its line. */
  readonly place: (row: number | null) => string;
}

const danish = countWords("da");
const english = countWords("en");

const texts: Readonly<Record<Language, CheckTexts>> = {
  da: {
    usage:
      "Brug: npm run -s check -- FIL.csv [--contract FIL.json] [--date ÅÅÅÅ-MM-DD] [--date-order dmy|mdy] [--complete-to ÅÅÅÅ-MM] [--forloeb] [--json]",
    file: {
      empty: (file) => `${file} er tom: vælg en fil med en række overskrifter og rækker under dem.`,
      "too-large": (file) => `${file} er over 100 MB: del den i flere filer, f.eks. en for hvert år.`,
      spreadsheet: (file) => `${file} er et regneark, ikke en CSV-fil: gem det som CSV fra Excel.`,
      "web-page": (file) =>
        `${file} er en webside, også selv om navnet ender på .xls: åbn den i Excel, og gem den som CSV UTF-8.`,
      "wrong-letters": (file) =>
        `${file}: æ, ø og å vises forkert, så filen er nok gemt som CP850 (DOS) eller Mac Roman: gem den igen som UTF-8 eller Windows-1252.`,
      "not-text": (file) => `${file} er ikke en tekstfil: vælg en CSV-fil.`,
    },
    openQuote: (file, row) =>
      `${file}: i række ${row} begynder en tekst med et anførselstegn, men det afsluttende mangler: ret rækken.`,
    columnsMissing: (file, missing, found, lines) =>
      `${file} mangler ${needed(missing, ["kolonnen", "mindst en af", "og"])}; fundet: ${danish.headings(found) || "ingen"} (der er søgt efter overskrifterne i de første ${lines} linjer; står de længere nede, så fjern linjerne over dem).`,
    ignored: (columns) => `Kolonner, der ikke bruges: ${danish.headings(columns)}.`,
    unconfirmed: (heading, column) =>
      `Kolonnen ${shownText(heading)} kan være ${column}, men kan også være noget andet: kald den ${column}, hvis den er det.`,
    doubled: (headings, column) =>
      `Kolonnerne ${headings.map((name) => shownText(name)).join(" og ")} betyder begge ${column}, så ingen af dem bruges: behold den rigtige, og kald den anden noget andet.`,
    unnamed: (letter) => `kolonne ${letter} uden overskrift`,
    dateQuestion: (rows) =>
      `Datoerne i ${danish.rowList(rows)} kan læses på mere end én måde og tælles ikke med: vælg med --date-order dmy (dagen først) eller mdy (måneden først).`,
    dayQuestion: (rows) =>
      `Datoerne i ${danish.rowList(rows)} er dage midt i en måned, så det er ikke sikkert, hvilken måned der menes, og de tælles ikke med: skriv måneden, eller henfør dem til måneden med --date-order dmy.`,
    misfits: (rows) => `Udeladt, fordi felterne ikke passer til overskrifterne: ${danish.leftOutRows(rows)}.`,
    totals: (rows) => `Udeladt som sumrækker: ${danish.leftOutRows(rows)}.`,
    remarks: (rows) => `Udeladt som noter: ${danish.leftOutRows(rows)}.`,
    repeatedHeaders: (rows) => `Udeladt som overskrifter: ${danish.leftOutRows(rows)}.`,
    summary: (file, rows, errors, warnings) =>
      `${file}: ${danish.counted(rows, "række", "rækker")}, ${danish.number(errors)} fejl, ${danish.counted(warnings, "advarsel", "advarsler")}.`,
    severity: {
      error: (count) => `${danish.number(count)} fejl`,
      warning: (count) => danish.counted(count, "advarsel", "advarsler"),
    },
    place: (row) => (row === null ? "mangler" : `række ${row}`),
  },
  en: {
    usage:
      "Usage: npm run -s check -- FILE.csv [--contract FILE.json] [--date YYYY-MM-DD] [--date-order dmy|mdy] [--complete-to YYYY-MM] [--forloeb] [--json]",
    file: {
      empty: (file) => `${file} is empty: choose a file with a row of headings and rows below it.`,
      "too-large": (file) => `${file} is over 100 MB: split it into several files, e.g. one a year.`,
      spreadsheet: (file) => `${file} is a spreadsheet, not a CSV file: save it as CSV from Excel.`,
      "web-page": (file) =>
        `${file} is a web page, though it may be called something with .xls: open it in Excel and save it as CSV UTF-8.`,
      "wrong-letters": (file) =>
        `${file}: æ, ø and å come out wrong, so the file was probably saved as CP850 (DOS) or Mac Roman: save it again as UTF-8 or Windows-1252.`,
      "not-text": (file) => `${file} is not a text file: choose a CSV file.`,
    },
    openQuote: (file, row) =>
      `${file}: in row ${row} a text begins with a quotation mark that never closes: correct the row.`,
    columnsMissing: (file, missing, found, lines) =>
      `${file} lacks ${needed(missing, ["the column", "at least one of", "and"])}; found: ${english.headings(found) || "none"} (the headings were looked for in the first ${lines} lines; if they stand further down, remove the lines above them).`,
    ignored: (columns) => `Columns not used: ${english.headings(columns)}.`,
    unconfirmed: (heading, column) =>
      `The column ${shownText(heading)} can be ${column}, but also something else: call it ${column} if that is what it is.`,
    doubled: (headings, column) =>
      `The columns ${headings.map((name) => shownText(name)).join(" and ")} both mean ${column}, so neither is used: keep the right one, and call the other something else.`,
    unnamed: (letter) => `column ${letter} without a heading`,
    dateQuestion: (rows) =>
      `The dates in ${english.rowList(rows)} can be read in more than one way and are not counted: choose with --date-order dmy (day first) or mdy (month first).`,
    dayQuestion: (rows) =>
      `The dates in ${english.rowList(rows)} are days in the middle of a month, so that it is not certain which month is meant, and they are not counted: write the month, or count them in it with --date-order dmy.`,
    misfits: (rows) => `Left out, for the fields do not fit the headings: ${english.leftOutRows(rows)}.`,
    totals: (rows) => `Left out as totals: ${english.leftOutRows(rows)}.`,
    remarks: (rows) => `Left out as notes: ${english.leftOutRows(rows)}.`,
    repeatedHeaders: (rows) => `Left out as headings: ${english.leftOutRows(rows)}.`,
    summary: (file, rows, errors, warnings) =>
      `${file}: ${english.counted(rows, "row", "rows")}, ${english.counted(errors, "error", "errors")}, ${english.counted(warnings, "warning", "warnings")}.`,
    severity: {
      error: (count) => english.counted(count, "error", "errors"),
      warning: (count) => english.counted(count, "warning", "warnings"),
    },
    place: (row) => (row === null ? "absent" : `row ${row}`),
  },
};

/** The texts of `check` in the reader's language. */
export function checkTexts(language: Language): CheckTexts {
  return texts[language];
}

/** Columns that are missing: each of those alone, and one of each group. */
function needed(
  missing: readonly (readonly string[])[],
  [one, some, and]: readonly [one: string, some: string, and: string],
): string {
  const single = missing.filter((group) => group.length === 1).flat();
  const groups = missing.filter((group) => group.length > 1).map((group) => `${some} ${group.join(", ")}`);
  return [...(single.length > 0 ? [`${one} ${single.join(", ")}`] : []), ...groups].join(` ${and} `);
}
