import type { Language } from "../language";

/** What `npm run report` says besides the report. */
export interface ReportCommandTexts {
  readonly usage: string;
  readonly figuresMissing: string;
  readonly recipientUnknown: (word: string, known: readonly string[]) => string;
  readonly municipalityUnknown: (written: string, known: readonly string[]) => string;
  readonly measureUnknown: (file: string, row: number, written: string) => string;
  readonly headersMissing: (file: string, missing: readonly string[]) => string;
  readonly saved: (file: string, sheet: string) => string;
  readonly marked: (measures: readonly string[]) => string;
  readonly explanationsMissing: (measures: readonly string[]) => string;
  readonly notEnded: (year: number) => string;
  readonly notMade: string;
}

const texts: Readonly<Record<Language, ReportCommandTexts>> = {
  da: {
    usage:
      "Brug: npm run -s report -- --figures FIL.csv [--meetings FIL.csv] --out FIL.xlsx [--recipient kkr|kl|kommune:751|kommuner] [--date 2026-06-30] [--final] [--values] [--individual-target 2500] [--explanations FIL.csv] [--date-order dmy|mdy] [--contract FIL.json] [--population FIL.json] [--text]",
    figuresMissing: "--figures mangler: skriv, hvilken fil tallene står i.",
    recipientUnknown: (word, known) => `--recipient ${word} kendes ikke: brug ${known.join(", ")}.`,
    municipalityUnknown: (written, known) =>
      `--recipient kommune:${written} er ikke en af kontraktens kommuner: brug ${known.join(", ")}.`,
    measureUnknown: (file, row, written) =>
      `${file}, række ${row}: ${written || "(tomt)"} er ikke et af kontraktens mål. Ret kolonnen Nr.`,
    headersMissing: (file, missing) =>
      `${file} mangler i første linje: ${missing.join(", ")}. Skriv Nr;Afvigelse;Årsag;Handling;Forventes opfyldt.`,
    saved: (file, sheet) => `${file}: ${sheet}.`,
    marked: (measures) => `Forklaring mangler for ${measures.join(", ")}; det står i rapporten.`,
    explanationsMissing: (measures) =>
      `Ingen fil er skrevet: en endelig rapport skal forklare, hvad der ikke er opfyldt. Forklaring mangler for ${measures.join(", ")}; giv dem med --explanations.`,
    notEnded: (year) =>
      `Ingen fil er skrevet: ${year} er ikke slut på statusdatoen, så rapporten kan ikke være endelig.`,
    notMade: "Ingen fil er skrevet: rapporten kunne ikke laves af projektmappen.",
  },
  en: {
    usage:
      "Usage: npm run -s report -- --figures FILE.csv [--meetings FILE.csv] --out FILE.xlsx [--recipient kkr|kl|kommune:751|kommuner] [--date 2026-06-30] [--final] [--values] [--individual-target 2500] [--explanations FILE.csv] [--date-order dmy|mdy] [--contract FILE.json] [--population FILE.json] [--text]",
    figuresMissing: "--figures is missing: say which file the figures stand in.",
    recipientUnknown: (word, known) => `--recipient ${word} is not known: use ${known.join(", ")}.`,
    municipalityUnknown: (written, known) =>
      `--recipient kommune:${written} is none of the contract's municipalities: use ${known.join(", ")}.`,
    measureUnknown: (file, row, written) =>
      `${file}, row ${row}: ${written || "(blank)"} is no measure of the contract. Correct the column Nr.`,
    headersMissing: (file, missing) =>
      `${file} lacks in its first line: ${missing.join(", ")}. Write Nr;Afvigelse;Årsag;Handling;Forventes opfyldt.`,
    saved: (file, sheet) => `${file}: ${sheet}.`,
    marked: (measures) => `Explanation missing for ${measures.join(", ")}; the report says so.`,
    explanationsMissing: (measures) =>
      `No file was written: a final report has to explain what is not met. Explanation missing for ${measures.join(", ")}; give them with --explanations.`,
    notEnded: (year) =>
      `No file was written: ${year} has not ended at the date of status, so the report cannot be final.`,
    notMade: "No file was written: no report could be made of the workbook.",
  },
};

export function reportCommandTexts(language: Language): ReportCommandTexts {
  return texts[language];
}
