import { countWords } from "../countWords";
import { faultWord } from "./faultWords";
import type { Language } from "../language";

const danish = countWords("da");
const english = countWords("en");

/** Words of the command line; one line for each fault. */
export interface CommandLineTexts {
  readonly usageWorkbook: string;
  readonly usageFormula: string;
  readonly badOption: (word: string) => string;
  readonly outMissing: string;
  readonly unreadable: (file: string, cause: string) => string;
  readonly language: Language;
  readonly notContract: (file: string, faults: readonly string[]) => string;
  readonly unacknowledged: (file: string, warnings: readonly string[]) => string;
  readonly notPopulation: (file: string, faults: readonly string[]) => string;
  readonly populationMissing: (names: readonly string[]) => string;
  readonly withoutPopulation: (names: readonly string[], hasBand: boolean) => string;
  readonly isWorkbook: (file: string) => string;
  readonly yearOutside: (year: string, years: readonly number[]) => string;
  readonly notDate: (text: string) => string;
  readonly notTarget: (text: string) => string;
  readonly sheetUnknown: (word: string, known: readonly string[]) => string;
  readonly unwritable: (file: string, cause: string) => string;
  readonly otherForm: (file: string, form: string) => string;
  readonly alreadyThere: (file: string) => string;
  readonly notMonth: (text: string) => string;
  readonly notDateOrder: (word: string, known: readonly string[]) => string;
  readonly saved: (file: string, sheets: readonly string[], rows: number, meetings: number) => string;
  readonly formulaMissing: string;
  /** To somebody who separates arguments by semicolons. */
  readonly commaHint: string;
}

const texts: Readonly<Record<Language, CommandLineTexts>> = {
  da: {
    usageWorkbook:
      "Brug: npm run workbook -- --out FIL.xlsx [--contract FIL.json] [--population FIL.json] [--acknowledge] [--year ÅÅÅÅ] [--date ÅÅÅÅ-MM-DD] [--individual-target TAL] [--figures FIL.csv] [--meetings FIL.csv] [--date-order dmy|mdy] [--complete-to ÅÅÅÅ-MM] [--sheets months,meetings,invoices,explanations,reportWay,handover] [--store developer|central|ADRESSE] [--values] [--json]",
    usageFormula:
      'Brug: npm run formula -- "=KKR.DEVIATION(90,100)" (eller - for formler på standardinput) [--contract FIL.json] [--population FIL.json]',
    badOption: (word) => `${word} kendes ikke her, eller værdien mangler.`,
    outMissing:
      "--out mangler: skriv, hvilken fil projektmappen skal gemmes i, f.eks. --out resultatkontrakt.xlsx",
    unreadable: (file, cause) => `${file} kan ikke læses (${faultWord("da", cause)}): ret stien.`,
    language: "da",
    notContract: (file, faults) =>
      `${file} er ikke en gyldig kontrakt, ${faults.length} fejl: ${faults.join(" ")} Se seeds/README.md.`,
    unacknowledged: (file, warnings) =>
      `${file} har ${danish.counted(warnings.length, "advarsel", "advarsler")}: ${warnings.join(" ")} Er det rigtigt, så bekræft med --acknowledge.`,
    notPopulation: (file, faults) =>
      `${file} er ikke en gyldig folketalsfil, ${faults.length} fejl: ${faults.join(" ")} Se seeds/README.md.`,
    populationMissing: (names) =>
      `Folketallet mangler for ${names.join(", ")}: angiv en fil, der har det, med --population. Se seeds/README.md.`,
    withoutPopulation: (names, hasBand) =>
      `Folketallet for ${names.join(", ")} kendes ikke: intet fordeles efter indbyggere${hasBand ? ", og kontraktens spænd bedømmes ikke" : ""}. Angiv folketal med --population, hvis der skal fordeles.`,
    isWorkbook: (file) =>
      `${file} er en projektmappe: læs kontrakten på dens ark med npm run -s contract -- from-sheets ${file}, eller angiv en JSON-fil.`,
    yearOutside: (year, years) =>
      `--year ${year} er ikke et af kontraktens år: brug ${years.join(" eller ")}.`,
    notDate: (text) => `--date ${text} er ikke en dato: skriv den som ÅÅÅÅ-MM-DD.`,
    notTarget: (text) =>
      `--individual-target ${text} er ikke et entydigt tal over 0: skriv det som 2500, uden tegn mellem tusinderne.`,
    sheetUnknown: (word, known) => `--sheets ${word} kendes ikke: brug ${known.join(",")}.`,
    unwritable: (file, cause) =>
      `${file} kan ikke skrives (${faultWord("da", cause)}): vælg en anden fil eller mappe.`,
    otherForm: (file, form) =>
      `${file} har en anden endelse end det, der skrives: lad navnet ende på ${form}.`,
    alreadyThere: (file) =>
      `${file} findes allerede og er ikke rørt: vælg et andet navn, eller tilføj --overwrite for at skrive over den.`,
    notMonth: (text) => `--complete-to ${text} er ikke en måned: skriv den som ÅÅÅÅ-MM.`,
    notDateOrder: (word, known) => `--date-order ${word} kendes ikke: brug ${known.join(" eller ")}.`,
    saved: (file, sheets, rows, meetings) => {
      const entered = rows > 0 ? `; ${danish.counted(rows, "række", "rækker")} på Aktivitet` : "";
      const from = meetings > 0 ? `; ${danish.counted(meetings, "møde", "møder")} på Forløb` : "";
      return `${file}: ${sheets.join(", ")}${entered}${from}.`;
    },
    commaHint: "Her skrives komma mellem argumenterne, ikke semikolon.",
    formulaMissing: 'Formlen mangler: skriv den i anførselstegn, f.eks. "=KKR.DEVIATION(90,100)".',
  },
  en: {
    usageWorkbook:
      "Usage: npm run workbook -- --out FILE.xlsx [--contract FILE.json] [--population FILE.json] [--acknowledge] [--year YYYY] [--date YYYY-MM-DD] [--individual-target NUMBER] [--figures FILE.csv] [--meetings FILE.csv] [--date-order dmy|mdy] [--complete-to YYYY-MM] [--sheets months,meetings,invoices,explanations,reportWay,handover] [--store developer|central|ADDRESS] [--values] [--json]",
    usageFormula:
      'Usage: npm run formula -- "=KKR.DEVIATION(90,100)" (or - for formulas on standard input) [--contract FILE.json] [--population FILE.json]',
    badOption: (word) => `${word} is not known here, or lacks its value.`,
    outMissing: "--out is missing: say which file the workbook is saved in, e.g. --out resultatkontrakt.xlsx",
    unreadable: (file, cause) => `${file} cannot be read (${faultWord("en", cause)}): correct the path.`,
    language: "en",
    notContract: (file, faults) =>
      `${file} is not a valid contract, ${english.counted(faults.length, "fault", "faults")}: ${faults.join(" ")} See seeds/README.md.`,
    unacknowledged: (file, warnings) =>
      `${file} has ${english.counted(warnings.length, "warning", "warnings")}: ${warnings.join(" ")} If it is right, acknowledge it with --acknowledge.`,
    notPopulation: (file, faults) =>
      `${file} is not a valid population, ${english.counted(faults.length, "fault", "faults")}: ${faults.join(" ")} See seeds/README.md.`,
    populationMissing: (names) =>
      `The population lacks ${names.join(", ")}: name a file that has them with --population. See seeds/README.md.`,
    withoutPopulation: (names, hasBand) =>
      `The population of ${names.join(", ")} is not known: nothing is shared by inhabitants${hasBand ? ", and the contract's band is not judged" : ""}. Name a population with --population where that is wanted.`,
    isWorkbook: (file) =>
      `${file} is a workbook: read the contract on its sheets with npm run -s contract -- from-sheets ${file}, or name a JSON file.`,
    yearOutside: (year, years) => `--year ${year} is not a year of the contract: use ${years.join(" or ")}.`,
    notDate: (text) => `--date ${text} is not a date: write it as YYYY-MM-DD.`,
    notTarget: (text) =>
      `--individual-target ${text} is not a clear number above 0: write it as 2500, with nothing between the thousands.`,
    sheetUnknown: (word, known) => `--sheets ${word} is not known: use ${known.join(",")}.`,
    unwritable: (file, cause) =>
      `${file} cannot be written (${faultWord("en", cause)}): choose another file or folder.`,
    otherForm: (file, form) => `${file} ends otherwise than what is written: let its name end in ${form}.`,
    alreadyThere: (file) =>
      `${file} is there already and is not touched: choose another name, or add --overwrite to replace it.`,
    notMonth: (text) => `--complete-to ${text} is no month: write it as YYYY-MM.`,
    notDateOrder: (word, known) => `--date-order ${word} is not known: use ${known.join(" or ")}.`,
    saved: (file, sheets, rows, meetings) => {
      const entered = rows > 0 ? `; ${english.counted(rows, "row", "rows")} in Aktivitet` : "";
      const from = meetings > 0 ? `; ${english.counted(meetings, "meeting", "meetings")} in Forløb` : "";
      return `${file}: ${sheets.join(", ")}${entered}${from}.`;
    },
    commaHint: "Arguments are separated by commas here, not by semicolons.",
    formulaMissing: 'The formula is missing: write it in quotes, e.g. "=KKR.DEVIATION(90,100)".',
  },
};

export function commandLineTexts(language: Language): CommandLineTexts {
  return texts[language];
}
