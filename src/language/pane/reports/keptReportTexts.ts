import { countWords } from "../../countWords";
import type { Language } from "../../language";

const danish = countWords("da");
const english = countWords("en");

/** Words of the pane on the reports that the workbook keeps. */
export interface KeptReportTexts {
  readonly comparedWith: string;
  readonly latest: string;
  readonly none: string;
  readonly report: (sheet: string, day: string) => string;
  readonly title: string;
  readonly intro: string;
  readonly look: string;
  readonly looking: string;
  /** How many reports are compared with the figures by now. */
  readonly lookedAt: (reports: number, of: number) => string;
  readonly failed: string;
  readonly found: (reports: number, changed: number) => string;
  /** Under which the sheets of municipalities stand together. */
  readonly municipal: string;
  readonly municipalFound: (sheets: number, changed: number) => string;
  readonly noWorkbook: string;
  readonly withoutBasis: string;
  readonly sheetGone: string;
  readonly placeGone: (sheet: string) => string;
  readonly states: {
    readonly current: string;
    readonly changed: (sentences: number, cells: number) => string;
    readonly otherStatus: string;
    readonly otherStatusMonths: (months: number) => string;
    readonly noFacts: string;
    readonly notComputed: string;
    readonly noMunicipality: string;
  };
  readonly otherStatusHint: string;
  readonly changedSentences: string;
  readonly changedCells: string;
  readonly changedMonths: string;
  readonly month: (municipality: string, month: string, figure: string) => string;
  readonly figures: Readonly<Record<"individual" | "collective" | "growth" | "young", string>>;
  readonly sentences: string;
  readonly becomes: string;
  readonly blank: string;
  readonly nothing: string;
  readonly goTo: (place: string) => string;
  /** The button that closes the months which a report has used. */
  readonly closePeriod: (until: string) => string;
  readonly copyText: string;
  readonly copyTables: string;
  readonly copied: string;
  readonly notCopied: string;
}

const texts: Readonly<Record<Language, KeptReportTexts>> = {
  da: {
    comparedWith: "Sammenlignet med",
    latest: "Den seneste tidligere",
    none: "Ingen",
    report: (sheet, day) => `${sheet} (${day})`,
    title: "Rapporter i projektmappen",
    intro: "Hver rapport holdes op mod tallene, som de er nu. Arket selv ændres ikke.",
    look: "Se, om rapporterne er ajour",
    looking: "Rapporterne læses.",
    lookedAt: (reports, of) => `${reports} af ${of} sammenlignet`,
    failed: "Rapporterne kunne ikke læses",
    found: (reports, changed) =>
      reports === 0
        ? "Der er ingen rapporter i projektmappen."
        : `${danish.counted(reports, "rapport", "rapporter")}, ${changed} ikke ajour.`,
    municipal: "Kommunernes ark",
    municipalFound: (sheets, changed) => `${sheets}, ${changed} ikke ajour`,
    noWorkbook: "Projektmappen har ikke kontraktens ark. Indsæt dem først.",
    withoutBasis: "Grundlaget for disse rapporter findes ikke længere i filen, så de kan ikke sammenlignes:",
    sheetGone: "Arket er slettet; rapportens tekst er her stadig.",
    placeGone: (sheet) => `Arket ${sheet} findes ikke længere i projektmappen.`,
    states: {
      current: "ajour",
      changed: (sentences, cells) =>
        `ikke ajour: ${danish.counted(sentences, "sætning", "sætninger")}, ${danish.counted(cells, "celle", "celler")}`,
      otherStatus: "ajour pr. sin statusdato",
      otherStatusMonths: (months) => `ikke ajour: ${months} månedstal ændret`,
      noFacts: "kan ikke sammenlignes: vælg år og statusdato på Forudsætninger",
      notComputed: "kan ikke sammenlignes: en formel på Aktivitet virker ikke; ret den på siden Kontrol",
      noMunicipality: "kan ikke sammenlignes: kommunen findes ikke længere i kontrakten",
    },
    otherStatusHint:
      "Projektmappen står på en anden statusdato, et andet år eller en anden rapporttype. Kun de måneder, rapporten har med, er sammenlignet.",
    changedSentences: "Sætninger, der ville lyde anderledes nu",
    changedCells: "Celler i rapportens tabeller",
    changedMonths: "Månedstal, der er ændret siden",
    month: (municipality, month, figure) => `${municipality}, ${month}, ${figure}`,
    figures: {
      individual: "individuelle",
      collective: "kollektive",
      growth: "vækstforløb",
      young: "under 3 år",
    },
    sentences: "Alle sætninger og deres celler",
    becomes: "bliver til",
    blank: "(tomt)",
    nothing: "(udgår)",
    goTo: (place) => `Gå til ${place}`,
    closePeriod: (until) => `Luk månederne til og med ${until}`,
    copyText: "Kopiér teksten",
    copyTables: "Kopiér med tabeller",
    copied: "Kopieret. Indsæt det i dagsordenen eller i Word.",
    notCopied: "Excel tillader ikke kopiering herfra. Markér teksten i feltet, og kopiér den selv.",
  },
  en: {
    comparedWith: "Compared with",
    latest: "The latest earlier one",
    none: "None",
    report: (sheet, day) => `${sheet} (${day})`,
    title: "Reports in the workbook",
    intro: "Each report is held against the figures as they are now. The sheet itself stays as it is.",
    look: "See whether the reports are up to date",
    looking: "The reports are being read.",
    lookedAt: (reports, of) => `${reports} of ${of} compared`,
    failed: "The reports could not be read",
    found: (reports, changed) =>
      reports === 0
        ? "There are no reports in the workbook."
        : `${english.counted(reports, "report", "reports")}, ${changed} not up to date.`,
    municipal: "The municipalities' sheets",
    municipalFound: (sheets, changed) => `${sheets}, ${changed} not up to date`,
    noWorkbook: "The workbook lacks the contract's sheets. Insert them first.",
    withoutBasis:
      "What these reports were made from is not in the file any more, so they cannot be compared:",
    sheetGone: "The sheet was deleted; the report's text is still here.",
    placeGone: (sheet) => `The sheet ${sheet} is not in the workbook any more.`,
    states: {
      current: "up to date",
      changed: (sentences, cells) =>
        `not up to date: ${english.counted(sentences, "sentence", "sentences")}, ${english.counted(cells, "cell", "cells")}`,
      otherStatus: "up to date at its date",
      otherStatusMonths: (months) =>
        `not up to date: ${months} monthly ${months === 1 ? "figure" : "figures"} changed`,
      noFacts: "cannot be compared: choose year and date of status on Forudsætninger",
      notComputed: "cannot be compared: a formula on Aktivitet computes nothing; fix it on the page Check",
      noMunicipality: "cannot be compared: the contract has the municipality no longer",
    },
    otherStatusHint:
      "The workbook stands at another date of status, year or kind of report. Only the months that the report counts are compared.",
    changedSentences: "Sentences that would be others now",
    changedCells: "Cells of the report's tables",
    changedMonths: "Monthly figures that have changed since",
    month: (municipality, month, figure) => `${municipality}, ${month}, ${figure}`,
    figures: {
      individual: "individual",
      collective: "collective",
      growth: "growth",
      young: "under 3 years",
    },
    sentences: "All sentences and their cells",
    becomes: "becomes",
    blank: "(blank)",
    nothing: "(goes out)",
    goTo: (place) => `Go to ${place}`,
    closePeriod: (until) => `Close the months up to ${until}`,
    copyText: "Copy the text",
    copyTables: "Copy with tables",
    copied: "Copied. Paste it into the agenda or into Word.",
    notCopied: "Excel does not allow copying from here. Select the text in the field and copy it yourself.",
  },
};

export function keptReportTexts(language: Language): KeptReportTexts {
  return texts[language];
}
