import type { Language } from "../../language";

type ExplanationPart = "deviation" | "cause" | "action" | "expected";

/** Words of the pane for making a report. */
export interface ReportPaneTexts {
  readonly title: string;
  readonly intro: string;
  readonly willBe: (isFinal: boolean, year: string, day: string) => string;
  readonly chooseKind: string;
  readonly statusAhead: (day: string) => string;
  readonly statusAheadRemedy: string;
  readonly recipient: string;
  readonly recipients: Readonly<Record<"kkr" | "kl" | "kommune" | "kommuner", string>>;
  readonly municipality: string;
  readonly working: string;
  /** Of several, above how many are made. */
  readonly making: string;
  readonly madeOf: (made: number, all: number) => string;
  readonly cancelled: string;
  readonly created: (sheet: string) => string;
  /** Of several sheets, which the first of them is. */
  readonly createdMany: (sheets: number, first: string) => string;
  readonly marked: string;
  readonly refused: string;
  readonly explanationsMissing: string;
  readonly parts: Readonly<Record<ExplanationPart, string>>;
  readonly lacking: (measure: string, parts: readonly string[]) => string;
  readonly handOverAnyway: string;
  readonly notEnded: (year: string) => string;
  readonly noWorkbook: string;
  readonly noMunicipality: string;
  readonly notComputed: (places: string) => string;
  readonly noYear: string;
  readonly noStatusDate: string;
  readonly failed: string;
}

const texts: Readonly<Record<Language, ReportPaneTexts>> = {
  da: {
    title: "Rapport",
    intro:
      "Opretter rapporten som et ark med værdier for det valgte år på statusdatoen. Oprettes den igen, kommer der et nyt ark.",
    willBe: (isFinal, year, day) =>
      `Rapporten bliver ${isFinal ? "endelig" : "foreløbig"}, for ${year}, med statusdato ${day}.`,
    chooseKind: "Vælg på Forudsætninger",
    statusAhead: (day) => `Statusdatoen ${day} ligger i fremtiden`,
    statusAheadRemedy:
      "Arkene medregner måneder, der ikke er slut. Sæt statusdatoen til i dag eller tidligere, før rapporten oprettes.",
    recipient: "Modtager",
    recipients: {
      kkr: "KKR",
      kl: "KL og Erhvervsstyrelsen",
      kommune: "En kommune",
      kommuner: "Alle kommuner, et ark til hver",
    },
    municipality: "Kommune",
    working: "Rapporten oprettes.",
    making: "Rapporterne oprettes.",
    madeOf: (made, all) => `${made} af ${all}`,
    cancelled: "Du afbrød, før noget blev skrevet. Projektmappen er, som den var.",
    created: (sheet) => `Arket ${sheet} er oprettet.`,
    createdMany: (sheets, first) => `${sheets} ark er oprettet, et til hver kommune. Det første er ${first}.`,
    marked: "Mærket ”forklaring mangler”",
    refused: "Der er ikke oprettet nogen rapport",
    explanationsMissing: "En endelig rapport skal forklare de mål, der ikke er opfyldt. Der mangler:",
    parts: {
      deviation: "Afvigelse",
      cause: "Årsag",
      action: "Handling",
      expected: "Forventes opfyldt",
    },
    lacking: (measure, parts) => `${measure}: ${parts.join(", ")}`,
    handOverAnyway: "Afgiv alligevel",
    notEnded: (year) =>
      `${year} skal være slut både i dag og på statusdatoen. Vælg Foreløbig på arket Forudsætninger, eller vent, til året er slut.`,
    noWorkbook: "Projektmappen har ikke kontraktens ark. Indsæt dem først.",
    noMunicipality: "Kommunen er ikke med i projektmappens kontrakt. Vælg en anden.",
    notComputed: (places) =>
      `Summerne kan ikke beregnes, fordi noget står i vejen for arkets formler: ${places}. Ret det på siden Kontrol, og opret rapporten igen.`,
    noYear: "Det valgte år på arket Forudsætninger er ikke et af kontraktens år. Vælg et år på listen.",
    noStatusDate: "Der er ingen statusdato på arket Forudsætninger. Skriv en dato.",
    failed: "Rapporten blev ikke oprettet",
  },
  en: {
    title: "Report",
    intro:
      "Makes a sheet of values for the chosen year at the date of status. Made again, it is a new sheet beside the earlier one.",
    willBe: (isFinal, year, day) =>
      `The report will be ${isFinal ? "final" : "provisional"}, of ${year}, with the date of status ${day}.`,
    chooseKind: "Choose on Forudsætninger",
    statusAhead: (day) => `The date of status ${day} has not come yet`,
    statusAheadRemedy:
      "The sheets count months that have not ended. Set the date of status to today or earlier before the report is made.",
    recipient: "Recipient",
    recipients: {
      kkr: "KKR",
      kl: "KL and Erhvervsstyrelsen",
      kommune: "One municipality",
      kommuner: "All municipalities, a sheet each",
    },
    municipality: "Municipality",
    working: "The report is being made.",
    making: "The reports are being made.",
    madeOf: (made, all) => `${made} of ${all}`,
    cancelled: "You cancelled before anything was written. The workbook is as it was.",
    created: (sheet) => `The sheet ${sheet} was made.`,
    createdMany: (sheets, first) =>
      `${sheets} sheets were made, one for each municipality. The first is ${first}.`,
    marked: "Marked as explanation missing",
    refused: "No report was made",
    explanationsMissing: "A final report has to explain what is not met. This is missing:",
    parts: { deviation: "Deviation", cause: "Cause", action: "Action", expected: "Expected to be met" },
    lacking: (measure, parts) => `${measure}: ${parts.join(", ")}`,
    handOverAnyway: "Hand over anyway",
    notEnded: (year) =>
      `${year} must have ended both today and at the date of status. Choose Foreløbig on the sheet Forudsætninger, or wait until the year has ended.`,
    noWorkbook: "The workbook lacks the contract's sheets. Insert them first.",
    noMunicipality: "The municipality is not in the workbook's contract. Choose another.",
    notComputed: (places) =>
      `The sums cannot be computed, as something stands where the sheet's formulas belong or fill their columns: ${places}. Fix it on the page Check, and make the report again.`,
    noYear:
      "The chosen year on the sheet Forudsætninger is none of the contract's. Choose one from the list.",
    noStatusDate: "There is no date of status on the sheet Forudsætninger. Enter a date.",
    failed: "The report was not made",
  },
};

export function reportPaneTexts(language: Language): ReportPaneTexts {
  return texts[language];
}
