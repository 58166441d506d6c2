import type { ContractLanguage } from "../language";

/** A municipality's columns, in the table of what it needs and in that of its invoices. */
const municipality = {
  code: "Kommunekode",
  name: "Kommune",
  cvr: "CVR",
  ean: "EAN",
  order: "Ordrenr.",
  user: "Person- eller bruger-id",
  account: "Kontostreng",
};

/** The words of Faktureringsgrundlag; like all sheets' words they follow the contract's language. */
const da = {
  title: "Faktureringsgrundlag",
  introduction:
    "Grundlag for fakturaer til kommunerne. Vælg og udfyld de gule felter, og tryk på Lav faktureringsgrundlag igen: så dannes rækkerne nederst på ny.",
  issuedStay:
    "En række, hvor Sendt, Betalt eller Reference er udfyldt, er udstedt og ændres aldrig. Selve fakturaen dannes i økonomisystemet.",
  choices: "Valg",
  year: "År",
  basis: "Grundlag",
  bases: { rows: "Kontraktens rækker", allocation: "Anført beløb, eksakt fordelt" },
  basisHint: "Den eksakte fordeling opkræver andet end kontraktens rækker og kræver en beslutning.",
  decision: "Beslutning om eksakt fordeling",
  instalments: "Antal rater",
  text: "Tekst på fakturaen",
  defaultText: (house: string, year: string) => `Finansiering af ${house} ${year}`,
  vat: "Moms",
  vatStates: {
    undecided: "Ikke afklaret",
    outside: "Ikke omfattet af moms",
    added: "Momspligtig, beløb uden moms",
    included: "Momspligtig, beløb med moms",
  },
  vatRate: "Momssats, hvis momspligtig",
  vatRateHint: "Momsen beregnes og afrundes til hele øre for hver faktura for sig.",
  change: "Hvis et beløb ændres",
  changeWays: { spread: "Tilpas de rater, der er tilbage", correct: "Kreditnota eller ekstra faktura" },
  /** Above the two texts that show whether the invoices are up to date. */
  input: "Grundlaget for fakturaerne: nu, og da de blev dannet (beregnes)",
  rounds: {
    title: "Rater",
    period: "Periode",
    number: "Rate",
    invoiced: "Fakturadato",
    due: "Forfaldsdato",
    sum: "I alt, kr.",
    dueFirst: "Forfald før fakturadato",
    periodHint: "F.eks. 1. halvår; tomt: hele året",
  },
  status: {
    title: "Status",
    ready: "Klar til fakturering",
    vat: "Afklaring af moms",
    vatOpen: "Ikke afklaret",
    ean: "Rækker uden EAN",
    dates: "Rækker uden dato",
    amounts: "Forskel til grundlaget, kr.",
    upToDate: "Rækker og valg",
    stale: "Ændret siden: tryk på Lav faktureringsgrundlag igen",
    good: "I orden",
  },
  money: {
    rows: "Kontrakten: rækkernes sum, kr.",
    printed: "Kontrakten: anført i alt, kr.",
    rounding: "Afrundingsdifference, kr.",
    invoices: "Fakturaer i alt, kr.",
    sent: "Heraf sendt, kr.",
    paid: "Heraf betalt, kr.",
    roundsDiffer: "Forskel mellem raterne, øre",
    notBilled: "Opkræves ikke (efter rækkerne)",
    overbilled: "Rækkerne opkræver mere",
    billed: "Opkræves (anført beløb fordelt)",
  },
  data: {
    title: "Kommunernes fakturaoplysninger",
    columns: {
      ...municipality,
      remark: "Mangler eller fejl",
      lastYear: "Sidste års beløb",
    },
    faults: {
      "ean-missing": "EAN mangler",
      "ean-form": "EAN har ikke 13 cifre",
      "ean-check": "EAN's kontrolciffer passer ikke",
      "cvr-form": "CVR har ikke 8 cifre",
      "account-long": "Kontostreng er over 30 tegn",
    },
  },
  rows: {
    title: "Fakturaer",
    amountOf: (annex: string) => `Beløb iflg. ${annex}`,
    /** The same heading where the annex's total is allocated, which its rows do not say. */
    allocated: (amount: string) => `${amount}, eksakt fordelt`,
    /** Of an invoice that bills other than the annex's row, for whoever receives it. */
    decided: (decision: string) => `Anført beløb, eksakt fordelt efter beslutning: ${decision}`,
    columns: {
      number: "Løbenr.",
      ...municipality,
      text: "Tekst",
      period: "Periode",
      part: "Rate n/N",
      invoiced: "Fakturadato",
      due: "Forfaldsdato",
      amount: "Beløb iflg. kontrakten",
      vat: "Momsbehandling",
      vatRate: "Momssats",
      vatAmount: "Momsbeløb",
      total: "Beløb i alt",
      lastYear: "Sidste års beløb",
      year: "År",
      sent: "Sendt",
      paid: "Betalt",
      reference: "Reference",
    },
    parts: { credit: "Kreditnota", extra: "Efterfaktura" },
  },
  refusals: {
    ean: {
      title: "Ikke et EAN-nummer",
      message: "Skriv 13 cifre, hvor det sidste er det rigtige kontrolciffer, eller lad feltet stå tomt.",
      hint: "13 cifre; kommunen oplyser det",
    },
    cvr: {
      title: "Ikke et CVR-nummer",
      message: "Skriv kommunens CVR-nummer, 8 cifre, eller lad feltet stå tomt.",
    },
    account: {
      title: "Kontostrengen er for lang",
      message: "Skriv højst 30 tegn: kommunernes systemer modtager ikke længere strenge.",
      hint: "Højst 30 tegn; kommunen oplyser strengen, hvis den kræver en",
    },
    instalments: { title: "Ikke et antal rater", message: "Skriv et helt tal fra 1 til 12." },
    due: {
      title: "Ikke en gyldig forfaldsdato",
      message: "Skriv en dato, der ikke ligger før fakturadatoen i samme linje.",
    },
  },
};

export type InvoiceTexts = typeof da;

/** The columns of the table of invoices, by our ids. */
export type InvoiceColumn = keyof InvoiceTexts["rows"]["columns"];

/** The columns of the table of the municipalities' data. */
export type InvoiceDataColumn = keyof InvoiceTexts["data"]["columns"];

const texts: Readonly<Record<ContractLanguage, InvoiceTexts>> = { da, en: da };

/**
 * The words of Faktureringsgrundlag in a contract's language.
 * @param annex what the contract calls the list of its amounts, where it has a name of its own
 */
export function invoiceTexts(language: ContractLanguage, annex?: string): InvoiceTexts {
  const words = texts[language];
  if (annex === undefined) return words;
  const { rows } = words;
  return { ...words, rows: { ...rows, columns: { ...rows.columns, amount: rows.amountOf(annex) } } };
}
