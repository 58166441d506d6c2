import { countWords } from "../../countWords";
import type { Language } from "../../language";

const danish = countWords("da");
const english = countWords("en");

/** Words of the pane for taking over last year's figures from an earlier workbook. */
export interface LastYearTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly reading: string;
  readonly writing: string;
  readonly failed: string;
  readonly refused: string;
  readonly unreadable: string;
  readonly noWorkbook: string;
  readonly noYear: string;
  readonly otherYears: (wanted: string, years: readonly string[]) => string;
  /** The figures that would be taken over. */
  readonly proposed: (figures: number, year: string) => string;
  readonly nothing: string;
  readonly becomes: string;
  readonly blank: string;
  readonly absent: string;
  readonly same: (figures: number) => string;
  readonly takeOver: string;
  readonly cancel: string;
  readonly taken: (figures: number) => string;
  readonly changedMeanwhile: string;
  readonly undo: string;
  readonly undoUntil: string;
  readonly notUndone: string;
  readonly undone: (left: string | undefined) => string;
  readonly changedSince: (cells: number) => string;
}

const texts: Readonly<Record<Language, LastYearTexts>> = {
  da: {
    title: "Sidste års tal",
    intro:
      "Hentes fra sidste års projektmappe til kolonnen Sidste år på Målark, for det valgte år. Intet skrives, før du har set det. Kommunernes tal hentes fra samme projektmappe på siden Import.",
    choose: "Vælg sidste års projektmappe",
    reading: "Projektmappen læses.",
    writing: "Tallene skrives.",
    failed: "Sidste års tal blev ikke overført",
    refused: "Der er ikke noget at overføre",
    unreadable:
      "Filen kan ikke læses som en projektmappe (.xlsx). Gem den som .xlsx uden adgangskode, og vælg den igen.",
    noWorkbook: "Projektmappen har ikke kontraktens ark. Indsæt dem først.",
    noYear: "Det valgte år på arket Forudsætninger er ikke et af kontraktens år. Vælg et år på listen.",
    otherYears: (wanted, years) =>
      years.length === 0
        ? "Filen har ingen målark fra dette tilføjelsesprogram. Vælg sidste års projektmappe."
        : `Filen har tal for ${years.join(", ")}, ikke for ${wanted}.`,
    proposed: (figures, year) => `${figures} tal fra ${year} kan overføres:`,
    nothing: "Alle tal, filen har, står her allerede.",
    becomes: "bliver til",
    blank: "(tomt)",
    absent: "Ikke oplyst i filen; det, der står her, bliver stående:",
    same: (figures) => `${figures} står her allerede.`,
    takeOver: "Overfør tallene",
    cancel: "Afbryd",
    taken: (figures) => `${figures} tal er overført.`,
    changedMeanwhile: "Cellerne er ændret imens, så intet er skrevet. Vælg filen igen.",
    undo: "Fortryd overførslen",
    undoUntil:
      "Kan fortrydes her, indtil en fil vælges, eller ruden lukkes. Ctrl+Z i Excel fortryder det ikke.",
    notUndone: "Overførslen blev ikke fortrudt",
    undone: (left) => (left ? `Det er fortrudt, undtagen ${left}` : "Cellerne er, som de var før."),
    changedSince: (cells) =>
      `${danish.counted(cells, "celle er", "celler er")} ændret siden, så intet er fortrudt.`,
  },
  en: {
    title: "Last year's figures",
    intro:
      "Taken from last year's workbook into the column Sidste år on Målark, for the chosen year. Nothing is written before you have seen it. The municipalities' figures are taken from the same workbook on the page Import.",
    choose: "Choose last year's workbook",
    reading: "The workbook is being read.",
    writing: "The figures are being written.",
    failed: "Last year's figures were not taken over",
    refused: "There is nothing to take over",
    unreadable:
      "The file cannot be read as a workbook (.xlsx). Save it as .xlsx without a password, and choose it again.",
    noWorkbook: "The workbook lacks the contract's sheets. Insert them first.",
    noYear:
      "The chosen year on the sheet Forudsætninger is none of the contract's. Choose one from the list.",
    otherYears: (wanted, years) =>
      years.length === 0
        ? "The file has no target sheets from this add-in. Choose last year's workbook."
        : `The file has figures of ${years.join(", ")}, not of ${wanted}.`,
    proposed: (figures, year) =>
      `${english.counted(figures, "figure", "figures")} of ${year} can be taken over:`,
    nothing: "All figures that the file has stand here already.",
    becomes: "becomes",
    blank: "(blank)",
    absent: "Not given in the file; what stands here stays:",
    same: (figures) => `${english.counted(figures, "stands", "stand")} here already.`,
    takeOver: "Take over the figures",
    cancel: "Cancel",
    taken: (figures) => `${english.counted(figures, "figure was", "figures were")} taken over.`,
    changedMeanwhile: "The cells were changed meanwhile, so nothing was written. Choose the file again.",
    undo: "Undo the figures taken over",
    undoUntil:
      "Can be undone here until a file is chosen or the pane is closed. Ctrl+Z in Excel does not take it back.",
    notUndone: "Taking the figures over was not undone",
    undone: (left) => (left ? `It is undone, except ${left}` : "The cells are as they were before."),
    changedSince: (cells) =>
      `${english.counted(cells, "cell has", "cells have")} changed since, so nothing was taken back.`,
  },
};

export function lastYearTexts(language: Language): LastYearTexts {
  return texts[language];
}
