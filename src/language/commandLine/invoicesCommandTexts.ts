import { countWords } from "../countWords";
import type { Language } from "../language";

/** Words of the command `invoices`; each a line of its own. */
export interface InvoicesCommandTexts {
  readonly usage: string;
  readonly outMissing: string;
  readonly refused: Readonly<
    Record<"not-fixed" | "instalments" | "decision" | "due-first" | "unordered", string>
  >;
  readonly optionUnknown: (option: string, word: string, known: readonly string[]) => string;
  readonly notDate: (option: string, text: string) => string;
  readonly notDays: (text: string) => string;
  readonly dueTwice: string;
  readonly tooMany: (option: string, count: number) => string;
  readonly formula: (option: string, text: string) => string;
  readonly noMunicipality: (file: string) => string;
  readonly faults: Readonly<
    Record<
      | "ean-form"
      | "ean-check"
      | "cvr-form"
      | "account-long"
      | "municipality-unknown"
      | "municipality-differs"
      | "municipality-twice"
      | "amount-invalid"
      | "formula",
      (row: number, received: string) => string
    >
  >;
  readonly wrongLines: (file: string, faults: readonly string[]) => string;
}

const options = (day: string) =>
  `[--instalments 2] [--invoice-dates ${day},${day}] [--due-dates ${day},${day} | --due-days 30]`;

const texts: Readonly<Record<Language, InvoicesCommandTexts>> = {
  da: {
    usage: `Brug: npm run -s invoices -- --out FIL.csv ${options("ÅÅÅÅ-MM-DD")} [--periods "1. halvår ÅÅÅÅ;2. halvår ÅÅÅÅ"] [--basis rows|allocation] [--decision TEKST] [--year ÅÅÅÅ] [--text TEKST] [--vat undecided|outside|added|included] [--municipalities FIL.csv] [--contract FIL.json] [--acknowledge] [--language da|en] [--json] [--overwrite]`,
    outMissing: "--out mangler: skriv, hvilken fil grundlaget skal gemmes i, f.eks. --out fakturering.csv",
    refused: {
      "not-fixed": "Kontrakten fordeler intet beløb på kommunerne for året: der kan ikke laves fakturaer.",
      instalments: "--instalments skal være et helt tal fra 1 til 12.",
      decision:
        "Den eksakte fordeling opkræver andet end kontraktens rækker: skriv med --decision, hvem der har besluttet den, og hvornår.",
      "due-first": "En forfaldsdato ligger før sin fakturadato: ret datoerne.",
      unordered: "En rates dato ligger før den forrige rates: skriv datoerne i raternes rækkefølge.",
    },
    optionUnknown: (option, word, known) => `${option} ${word} kendes ikke: brug ${known.join(" eller ")}.`,
    notDate: (option, text) => `${option} ${text} er ikke en dato: skriv den som ÅÅÅÅ-MM-DD.`,
    notDays: (text) => `--due-days ${text} er ikke et helt antal dage: skriv det som 30.`,
    dueTwice: "--due-dates og --due-days kan ikke bruges sammen: vælg en af dem.",
    tooMany: (option, count) => `${option} har flere end de ${count} rater: skriv højst én til hver.`,
    formula: (option, text) =>
      `${option} ${text} begynder med et tegn, som Excel gør til en formel: skriv teksten om.`,
    noMunicipality: (file) => `${file} mangler en kolonne Kommune eller Kommunekode.`,
    faults: {
      "ean-form": (row, received) => `række ${row}: EAN ${received} har ikke 13 cifre`,
      "ean-check": (row, received) => `række ${row}: kontrolcifferet i EAN ${received} passer ikke`,
      "cvr-form": (row, received) => `række ${row}: CVR ${received} har ikke 8 cifre`,
      "account-long": (row, received) => `række ${row}: kontostrengen ${received} er over 30 tegn`,
      "municipality-unknown": (row, received) =>
        `række ${row}: ${received} er ikke en af kontraktens kommuner`,
      "municipality-differs": (row, received) => `række ${row}: ${received} er to forskellige kommuner`,
      "municipality-twice": (row, received) => `række ${row}: ${received} står der to gange`,
      "amount-invalid": (row, received) => `række ${row}: ${received} er ikke et beløb i kr.`,
      formula: (row, received) =>
        `række ${row}: ${received} begynder med et tegn, som Excel gør til en formel`,
    },
    wrongLines: (file, faults) => `${file} har ${faults.length} fejl: ${faults.join("; ")}.`,
  },
  en: {
    usage: `Usage: npm run -s invoices -- --out FILE.csv ${options("YYYY-MM-DD")} [--periods "1. halvår YYYY;2. halvår YYYY"] [--basis rows|allocation] [--decision TEXT] [--year YYYY] [--text TEXT] [--vat undecided|outside|added|included] [--municipalities FILE.csv] [--contract FILE.json] [--acknowledge] [--language da|en] [--json] [--overwrite]`,
    outMissing: "--out is missing: say which file the basis is saved in, e.g. --out fakturering.csv",
    refused: {
      "not-fixed":
        "The contract splits no amount between municipalities for the year: no invoices can be made.",
      instalments: "--instalments must be a whole number from 1 to 12.",
      decision:
        "The exact allocation bills other amounts than the contract's rows: say with --decision who decided it, and when.",
      "due-first": "A due date is before its invoice date: correct the dates.",
      unordered:
        "An instalment's date is before that of the one before it: write the dates in the instalments' order.",
    },
    optionUnknown: (option, word, known) => `${option} ${word} is not known: use ${known.join(" or ")}.`,
    notDate: (option, text) => `${option} ${text} is not a date: write it as YYYY-MM-DD.`,
    notDays: (text) => `--due-days ${text} is not a whole number of days: write it as 30.`,
    dueTwice: "--due-dates and --due-days cannot be used together: choose one of them.",
    tooMany: (option, count) =>
      `${option} has more than the ${count} instalments: write one for each at most.`,
    formula: (option, text) =>
      `${option} ${text} begins with a sign that Excel makes a formula of: rewrite the text.`,
    noMunicipality: (file) => `${file} lacks a column Kommune or Kommunekode.`,
    faults: {
      "ean-form": (row, received) => `row ${row}: EAN ${received} does not have 13 digits`,
      "ean-check": (row, received) => `row ${row}: the check digit of EAN ${received} does not fit`,
      "cvr-form": (row, received) => `row ${row}: CVR ${received} does not have 8 digits`,
      "account-long": (row, received) => `row ${row}: the account string ${received} is over 30 characters`,
      "municipality-unknown": (row, received) =>
        `row ${row}: ${received} is none of the contract's municipalities`,
      "municipality-differs": (row, received) => `row ${row}: ${received} are two different municipalities`,
      "municipality-twice": (row, received) => `row ${row}: ${received} is there twice`,
      "amount-invalid": (row, received) => `row ${row}: ${received} is not an amount in kroner`,
      formula: (row, received) => `row ${row}: ${received} begins with a sign that Excel makes a formula of`,
    },
    wrongLines: (file, faults) =>
      `${file} has ${countWords("en").counted(faults.length, "fault", "faults")}: ${faults.join("; ")}.`,
  },
};

/** The texts of `invoices` in the reader's language. */
export function invoicesCommandTexts(language: Language): InvoicesCommandTexts {
  return texts[language];
}
