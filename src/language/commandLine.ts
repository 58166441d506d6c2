import type { Language } from "./language";

/** What the command line says; one line for each thing that is wrong. */
export interface CommandLineTexts {
  readonly usageWorkbook: string;
  readonly usageFormula: string;
  readonly outMissing: string;
  readonly unreadable: (file: string, cause: string) => string;
  readonly notJson: (file: string, cause: string) => string;
  readonly notContract: (file: string, faults: readonly string[]) => string;
  readonly fault: (path: string, received: string, expected: string) => string;
  readonly yearOutside: (year: string, years: readonly number[]) => string;
  readonly notDate: (text: string) => string;
  readonly notTarget: (text: string) => string;
  readonly unwritable: (file: string, cause: string) => string;
  readonly figuresColumns: (file: string, missing: readonly string[], found: readonly string[]) => string;
  readonly ignoredColumns: (file: string, columns: readonly string[]) => string;
  readonly saved: (file: string, sheets: readonly string[], rows: number) => string;
  readonly formulaMissing: string;
}

const texts: Readonly<Record<Language, CommandLineTexts>> = {
  da: {
    usageWorkbook:
      "Brug: npm run workbook -- --out FIL.xlsx [--contract FIL.json] [--year 2026] [--date 2026-06-30] [--individual-target 2500] [--figures FIL.csv] [--values] [--json]",
    usageFormula: 'Brug: npm run formula -- "=KKR.DEVIATION(90,100)" (eller - for formler på standardinput)',
    outMissing:
      "--out mangler: skriv, hvilken fil arbejdsbogen skal gemmes i, f.eks. --out resultatkontrakt.xlsx",
    unreadable: (file, cause) => `${file} kan ikke læses (${cause}): ret stien.`,
    notJson: (file, cause) => `${file} er ikke JSON (${cause}): ret filen.`,
    notContract: (file, faults) =>
      `${file} er ikke en gyldig kontrakt, ${faults.length} fejl: ${faults.join("; ")}. Se seeds/README.md.`,
    fault: (path, received, expected) => `${path || "filen"}: her står ${received}, ventet ${expected}`,
    yearOutside: (year, years) =>
      `--year ${year} er ikke et af kontraktens år: brug ${years.join(" eller ")}.`,
    notDate: (text) => `--date ${text} er ikke en dato: skriv den som 2026-06-30.`,
    notTarget: (text) => `--individual-target ${text} er ikke et tal over 0: skriv det som 2500.`,
    unwritable: (file, cause) => `${file} kan ikke skrives (${cause}): vælg en anden fil eller mappe.`,
    figuresColumns: (file, missing, found) =>
      `${file} mangler kolonnen ${missing.join(", ")}; fundet: ${found.join(", ") || "ingen"}.`,
    ignoredColumns: (file, columns) => `${file}: kolonner, der ikke bruges: ${columns.join(", ")}`,
    saved: (file, sheets, rows) =>
      `${file}: ${sheets.join(", ")}${rows > 0 ? `; ${rows} rækker i Aktivitet` : ""}.`,
    formulaMissing: 'Formlen mangler: skriv den i anførselstegn, f.eks. "=KKR.DEVIATION(90,100)".',
  },
  en: {
    usageWorkbook:
      "Usage: npm run workbook -- --out FILE.xlsx [--contract FILE.json] [--year 2026] [--date 2026-06-30] [--individual-target 2500] [--figures FILE.csv] [--values] [--json]",
    usageFormula: 'Usage: npm run formula -- "=KKR.DEVIATION(90,100)" (or - for formulas on standard input)',
    outMissing: "--out is missing: say which file the workbook is saved in, e.g. --out resultatkontrakt.xlsx",
    unreadable: (file, cause) => `${file} cannot be read (${cause}): correct the path.`,
    notJson: (file, cause) => `${file} is not JSON (${cause}): correct the file.`,
    notContract: (file, faults) =>
      `${file} is not a valid contract, ${faults.length} faults: ${faults.join("; ")}. See seeds/README.md.`,
    fault: (path, received, expected) => `${path || "the file"}: found ${received}, expected ${expected}`,
    yearOutside: (year, years) => `--year ${year} is not a year of the contract: use ${years.join(" or ")}.`,
    notDate: (text) => `--date ${text} is not a date: write it as 2026-06-30.`,
    notTarget: (text) => `--individual-target ${text} is not a number above 0: write it as 2500.`,
    unwritable: (file, cause) => `${file} cannot be written (${cause}): choose another file or folder.`,
    figuresColumns: (file, missing, found) =>
      `${file} lacks the column ${missing.join(", ")}; found: ${found.join(", ") || "none"}.`,
    ignoredColumns: (file, columns) => `${file}: columns not used: ${columns.join(", ")}`,
    saved: (file, sheets, rows) =>
      `${file}: ${sheets.join(", ")}${rows > 0 ? `; ${rows} rows in Aktivitet` : ""}.`,
    formulaMissing: 'The formula is missing: write it in quotes, e.g. "=KKR.DEVIATION(90,100)".',
  },
};

export function commandLineTexts(language: Language): CommandLineTexts {
  return texts[language];
}
