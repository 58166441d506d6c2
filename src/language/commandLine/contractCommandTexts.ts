import { countWords } from "../countWords";
import type { Language } from "../language";

const danish = countWords("da");
const english = countWords("en");

/** Words of the command `contract` beside the faults themselves; each a line of its own. */
export interface ContractCommandTexts {
  readonly usage: string;
  readonly warning: string;
  readonly whole: (file: string) => string;
  readonly summary: (file: string, faults: number, warnings: number) => string;
  readonly acknowledge: string;
  readonly populationMissing: (names: readonly string[]) => string;
  readonly same: string;
  readonly saved: (file: string, sheets: readonly string[]) => string;
  readonly notYears: (text: string) => string;
  readonly notSheets: (file: string) => string;
  readonly noContract: (file: string) => string;
  /** Of faults at cells: the file is not written. */
  readonly sheetSummary: (file: string, faults: number, warnings: number) => string;
}

const texts: Readonly<Record<Language, ContractCommandTexts>> = {
  da: {
    usage:
      "Brug: npm run -s contract -- check FIL.json [--population FIL.json] [--acknowledge] [--language da|en] [--json], ... -- schema, ... -- diff FIL.json FIL.json [--json], ... -- to-sheets FIL.json --out FIL.xlsx, ... -- to-sheets --empty [--years ÅÅÅÅ,ÅÅÅÅ] --out FIL.xlsx, eller ... -- from-sheets FIL.xlsx [--out FIL.json] [--acknowledge]",
    warning: "advarsel",
    whole: (file) => `${file}: kontrakten er uden fejl.`,
    summary: (file, faults, warnings) =>
      `${file}: ${danish.number(faults)} fejl, ${danish.counted(warnings, "advarsel", "advarsler")}.`,
    acknowledge: "Er tallene rigtige, bekræftes advarslerne med --acknowledge.",
    populationMissing: (names) => `Folketallet mangler for ${names.join(", ")}: tilføj det i filen.`,
    same: "Kontrakterne er ens.",
    saved: (file, sheets) => `${file}: ${sheets.join(", ")}.`,
    notYears: (text) => `--years ${text} er ikke år, der følger efter hinanden: skriv dem som ÅÅÅÅ,ÅÅÅÅ.`,
    notSheets: (file) => `${file} er ikke en projektmappe, der kan læses (.xlsx).`,
    noContract: (file) => `${file} har ingen af kontraktens ark: lav dem med to-sheets.`,
    sheetSummary: (file, faults, warnings) =>
      `${file}: ${danish.number(faults)} fejl, ${danish.counted(warnings, "advarsel", "advarsler")}; kontrakten er ikke skrevet.`,
  },
  en: {
    usage:
      "Usage: npm run -s contract -- check FILE.json [--population FILE.json] [--acknowledge] [--language da|en] [--json], ... -- schema, ... -- diff FILE.json FILE.json [--json], ... -- to-sheets FILE.json --out FILE.xlsx, ... -- to-sheets --empty [--years YYYY,YYYY] --out FILE.xlsx, or ... -- from-sheets FILE.xlsx [--out FILE.json] [--acknowledge]",
    warning: "warning",
    whole: (file) => `${file}: the contract has no faults.`,
    summary: (file, faults, warnings) =>
      `${file}: ${english.counted(faults, "fault", "faults")}, ${english.counted(warnings, "warning", "warnings")}.`,
    acknowledge: "If the figures are right, acknowledge the warnings with --acknowledge.",
    populationMissing: (names) => `The population lacks ${names.join(", ")}: add it to the file.`,
    same: "The contracts are the same.",
    saved: (file, sheets) => `${file}: ${sheets.join(", ")}.`,
    notYears: (text) => `--years ${text} are no years that follow each other: write them as YYYY,YYYY.`,
    notSheets: (file) => `${file} is no workbook that can be read (.xlsx).`,
    noContract: (file) => `${file} has none of a contract's sheets: make them with to-sheets.`,
    sheetSummary: (file, faults, warnings) =>
      `${file}: ${english.counted(faults, "fault", "faults")}, ${english.counted(warnings, "warning", "warnings")}; the contract is not written.`,
  },
};

export function contractCommandTexts(language: Language): ContractCommandTexts {
  return texts[language];
}
