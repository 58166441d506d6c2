import type { Language } from "../language";

/** Words of `npm run report` besides the report. */
export interface ReportCommandTexts {
  readonly usage: string;
  readonly figuresMissing: string;
  readonly recipientUnknown: (word: string, known: readonly string[]) => string;
  readonly municipalityUnknown: (written: string, known: readonly string[]) => string;
  readonly measureUnknown: (file: string, row: number, written: string) => string;
  readonly measureTwice: (file: string, row: number, written: string) => string;
  readonly rowTooWide: (file: string, row: number) => string;
  readonly headersMissing: (file: string, missing: readonly string[]) => string;
  readonly saved: (file: string, sheet: string) => string;
  readonly marked: (measures: readonly string[]) => string;
  /** Of explanations that no block of the report is for. */
  readonly notOwed: (measures: readonly string[]) => string;
  readonly explanationsMissing: (measures: readonly string[]) => string;
  readonly notEnded: (year: string) => string;
  readonly notComputed: (places: string) => string;
  readonly notMade: string;
  readonly notWorkbook: (file: string) => string;
  /** Of last year's workbook: the years that it has, and the one that is wanted. */
  readonly noLastYear: (file: string, wanted: string, years: readonly string[]) => string;
  /** A municipality's file holds its own sheet alone, and nothing to compare with. */
  readonly notCompared: string;
  readonly noEarlier: (file: string, recipient: string) => string;
  /** A date in none of the contract's years, without a year of its own. */
  readonly dateOutside: (date: string, years: string) => string;
  readonly dateBefore: (date: string, year: string) => string;
  /** The date has decided the year, and an earlier one may be meant. */
  readonly yearByDate: (year: string, before: number) => string;
}

const texts: Readonly<Record<Language, ReportCommandTexts>> = {
  da: {
    usage:
      "Brug: npm run -s report -- --figures FIL.csv [--meetings FIL.csv] --out FIL.xlsx [--recipient kkr|kl|kommune:KODE|kommuner] [--year ÅÅÅÅ] [--date ÅÅÅÅ-MM-DD] [--final] [--values] [--individual-target TAL] [--explanations FIL.csv] [--compare FIL.xlsx] [--last-year FIL.xlsx] [--date-order dmy|mdy] [--complete-to ÅÅÅÅ-MM] [--contract FIL.json] [--population FIL.json] [--acknowledge] [--text] [--overwrite]",
    figuresMissing: "--figures mangler: skriv, hvilken fil tallene står i.",
    recipientUnknown: (word, known) => `--recipient ${word} kendes ikke: brug ${known.join(", ")}.`,
    municipalityUnknown: (written, known) =>
      `--recipient kommune:${written} er ikke en af kontraktens kommuner: brug ${known.join(", ")}.`,
    measureUnknown: (file, row, written) =>
      `${file}, række ${row}: ${written || "(tomt)"} er ikke et af kontraktens målepunkter. Ret kolonnen Nr.`,
    measureTwice: (file, row, written) =>
      `${file}, række ${row}: ${written} står der to gange. Saml forklaringen i én række.`,
    rowTooWide: (file, row) =>
      `${file}, række ${row} har flere felter end overskrifter. Sæt tekst med semikolon i anførselstegn.`,
    headersMissing: (file, missing) =>
      `${file} mangler i første linje: ${missing.join(", ")}. Skriv Nr;Afvigelse;Årsag;Handling;Forventes opfyldt.`,
    saved: (file, sheet) => `${file}: ${sheet}.`,
    marked: (measures) => `Forklaring mangler for ${measures.join(", ")}; det står i rapporten.`,
    notOwed: (measures) =>
      `Forklaringen til ${measures.join(", ")} står ikke blandt rapportens afvigelser: målet er nået eller følger planen.`,
    explanationsMissing: (measures) =>
      `Ingen fil er skrevet: en endelig rapport skal forklare, hvad der ikke er opfyldt. Forklaring mangler for ${measures.join(", ")}; angiv en fil med forklaringer med --explanations.`,
    notEnded: (year) =>
      `Ingen fil er skrevet: ${year} er ikke slut på statusdatoen, så rapporten kan ikke være endelig.`,
    notComputed: (places) =>
      `Ingen fil er skrevet: summerne kan ikke beregnes, fordi noget står i vejen for arkets formler (${places}). Ret det i Kontrol i Excel.`,
    notMade: "Ingen fil er skrevet: rapporten kunne ikke laves ud fra projektmappen.",
    notWorkbook: (file) =>
      `${file} er ikke en projektmappe (.xlsx), eller den er beskadiget. Brug en, som rapporten er lavet i.`,
    noLastYear: (file, wanted, years) =>
      `${file} har ingen tal for ${wanted}${years.length > 0 ? `, kun for ${years.join(", ")}` : ""}. Brug sidste års projektmappe, eller udelad --last-year.`,
    notCompared:
      "--compare kan ikke bruges til kommuner: en kommunes fil rummer kun dens eget ark. Udelad --compare, eller sammenlign rapporten til kkr eller kl.",
    noEarlier: (file, recipient) =>
      `${file} rummer ingen tidligere rapport til ${recipient === "kl" ? "KL og Erhvervsstyrelsen" : "KKR"} at sammenligne med. Brug en projektmappe, som rapporten er lavet i, eller udelad --compare.`,
    dateOutside: (date, years) =>
      `--date ${date} ligger uden for kontraktens år (${years}): skriv med --year, hvilket af dem rapporten gælder, eller ret datoen.`,
    dateBefore: (date, year) =>
      `--date ${date} ligger før ${year}, som rapporten gælder: ret --date eller --year.`,
    yearByDate: (year, before) =>
      `Rapporten gælder ${year}, som statusdatoen ligger i; skriv --year ${before}, hvis den skal gælde ${before}.`,
  },
  en: {
    usage:
      "Usage: npm run -s report -- --figures FILE.csv [--meetings FILE.csv] --out FILE.xlsx [--recipient kkr|kl|kommune:CODE|kommuner] [--year YYYY] [--date YYYY-MM-DD] [--final] [--values] [--individual-target NUMBER] [--explanations FILE.csv] [--compare FILE.xlsx] [--last-year FILE.xlsx] [--date-order dmy|mdy] [--complete-to YYYY-MM] [--contract FILE.json] [--population FILE.json] [--acknowledge] [--text] [--overwrite]",
    figuresMissing: "--figures is missing: say which file the figures stand in.",
    recipientUnknown: (word, known) => `--recipient ${word} is not known: use ${known.join(", ")}.`,
    municipalityUnknown: (written, known) =>
      `--recipient kommune:${written} is none of the contract's municipalities: use ${known.join(", ")}.`,
    measureUnknown: (file, row, written) =>
      `${file}, row ${row}: ${written || "(blank)"} is none of the contract's measures that a report explains. Correct the column Nr.`,
    measureTwice: (file, row, written) =>
      `${file}, row ${row}: ${written} stands there twice. Put the explanation into one row.`,
    rowTooWide: (file, row) =>
      `${file}, row ${row} has more fields than headings. Put text with a semicolon between quotation marks.`,
    headersMissing: (file, missing) =>
      `${file} lacks in its first line: ${missing.join(", ")}. Write Nr;Afvigelse;Årsag;Handling;Forventes opfyldt.`,
    saved: (file, sheet) => `${file}: ${sheet}.`,
    marked: (measures) => `Explanation missing for ${measures.join(", ")}; the report says so.`,
    notOwed: (measures) =>
      `The explanation of ${measures.join(", ")} is not among the report's deviations: the goal is reached or on plan.`,
    explanationsMissing: (measures) =>
      `No file was written: a final report has to explain what is not met. Explanation missing for ${measures.join(", ")}; give them with --explanations.`,
    notEnded: (year) =>
      `No file was written: ${year} has not ended at the date of status, so the report cannot be final.`,
    notComputed: (places) =>
      `No file was written: the sums cannot be computed, as something stands where the sheet's formulas belong or fill their columns (${places}). Fix it with Check in Excel.`,
    notMade: "No file was written: no report could be made of the workbook.",
    notWorkbook: (file) =>
      `${file} is no workbook (.xlsx), or it is damaged. Use one that the report was made in.`,
    noLastYear: (file, wanted, years) =>
      `${file} has no figures of ${wanted}${years.length > 0 ? `, only of ${years.join(", ")}` : ""}. Use last year's workbook, or leave out --last-year.`,
    notCompared:
      "--compare cannot be used for municipalities: a municipality's file holds its own sheet alone. Leave it out, or compare the report to kkr or kl.",
    noEarlier: (file, recipient) =>
      `${file} holds no earlier report to ${recipient === "kl" ? "KL and Erhvervsstyrelsen" : "KKR"} to compare with. Use a workbook that the report was made in, or leave out --compare.`,
    dateOutside: (date, years) =>
      `--date ${date} lies outside the contract's years (${years}): say with --year which of them the report is of, or correct the date.`,
    dateBefore: (date, year) =>
      `--date ${date} lies before ${year}, which the report is of: correct --date or --year.`,
    yearByDate: (year, before) =>
      `The report is of ${year}, in which the date of status lies; write --year ${before} if it is to be of ${before}.`,
  },
};

export function reportCommandTexts(language: Language): ReportCommandTexts {
  return texts[language];
}
