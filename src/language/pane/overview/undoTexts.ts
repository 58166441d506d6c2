import { countWords } from "../../countWords";
import type { Language } from "../../language";

const [da, en] = [countWords("da"), countWords("en")];

/** Words of the pane for taking back what the workbook remembers of earlier commands. */
export interface UndoTexts {
  readonly title: string;
  readonly hint: string;
  /** The action that was done, by the workbook's name for it. */
  readonly actions: Readonly<Record<string, string>>;
  readonly done: (what: string, when: string) => string;
  /** The button; the second for screen readers, which hear it alone. */
  readonly undo: string;
  readonly undoOf: (what: string) => string;
  readonly undoing: string;
  readonly undone: (what: string) => string;
  readonly kept: (places: readonly string[]) => string;
  readonly lost: (columns: readonly string[]) => string;
  readonly changedSince: (cells: number) => string;
  readonly notKept: string;
  /** Where there is a log, and nothing that the workbook could take back. */
  readonly onlyLogged: string;
  readonly failed: string;
}

const danish: UndoTexts = {
  title: "Kan fortrydes",
  hint: "Også når filen har været lukket. Det, nogen har ændret siden, bliver stående og nævnes.",
  actions: {
    import: "Import",
    derive: "Opgørelse fra forløb",
    fix: "Rettelser",
    setting: "Forudsætning ændret",
    zeros: "Nuller for manglende rækker",
    restore: "Lukkede rækker sat ind igen",
    revise: "Revision af lukket tal",
    explanations: "Forklaringer",
    lastYear: "Sidste års tal overført",
    report: "Rapport",
    insert: "Ark indsat",
    invoices: "Faktureringsgrundlag",
    handover: "Overlevering",
    contract: "Ny udgave af kontrakten",
    decision: "Beslutning om kontrakten",
    population: "Nyt folketal",
  },
  done: (what, when) => `${what}, ${when}`,
  undo: "Fortryd",
  undoOf: (what) => `Fortryd: ${what}`,
  undoing: "Fortryder …",
  undone: (what) => `Fortrudt: ${what}.`,
  kept: (places) => `Ændret siden og derfor ikke fortrudt: ${da.join(places)}.`,
  lost: (columns) => `Kolonner, der ikke findes længere: ${da.join(columns)}.`,
  changedSince: (cells) =>
    `${da.counted(cells, "celle eller række er ændret", "celler eller rækker er ændret")} siden, så intet er fortrudt.`,
  notKept:
    "Det kan ikke fortrydes længere: projektmappen har ikke gemt det, eller arket findes ikke længere. Hvad der skete, står på arket Log.",
  onlyLogged:
    "Intet kan fortrydes herfra: arket Log nævner kun, hvor og hvad der er ændret, ikke alt det, der stod før. Ret det selv ud fra loggen.",
  failed: "Det blev ikke fortrudt",
};

const english: UndoTexts = {
  title: "Can be undone",
  hint: "Also after the file was closed. What somebody has changed since stays, and is named.",
  actions: {
    import: "Import",
    derive: "Figures from meetings",
    fix: "Corrections",
    setting: "Assumption changed",
    zeros: "Zeros for missing rows",
    restore: "Closed rows put back",
    revise: "Revision of a closed figure",
    explanations: "Explanations",
    lastYear: "Last year's figures taken over",
    report: "Report",
    insert: "Sheet inserted",
    invoices: "Invoices",
    handover: "Handover",
    contract: "New version of the contract",
    decision: "Decision about the contract",
    population: "New population",
  },
  done: (what, when) => `${what}, ${when}`,
  undo: "Undo",
  undoOf: (what) => `Undo: ${what}`,
  undoing: "Taking it back.",
  undone: (what) => `Undone: ${what}.`,
  kept: (places) => `Changed since, and left alone: ${en.join(places)}.`,
  lost: (columns) => `Columns that are no longer there: ${en.join(columns)}.`,
  changedSince: (cells) =>
    `${en.counted(cells, "cell or row was changed", "cells or rows were changed")} since, so nothing was taken back.`,
  notKept:
    "It can no longer be undone: the workbook does not remember it, or the sheet is gone. What happened stands on the sheet Log.",
  onlyLogged:
    "Nothing can be undone from here: of what stands on the sheet Log the workbook remembers only where and what, not all that stood there before. Correct it by hand after the log.",
  failed: "It was not undone",
};

/** These words in the reader's language. */
export function undoTexts(language: Language): UndoTexts {
  return language === "da" ? danish : english;
}
