import type { Language } from "../../language";
import type { ReportPaneTexts } from "./reportPaneTexts";

/** Words of the pane where a report lacks explanations. */
export interface ExplanationFormTexts {
  readonly title: string;
  readonly intro: string;
  /** Hints for each field. */
  readonly hints: ReportPaneTexts["parts"];
  readonly save: string;
  readonly saving: string;
  readonly saved: (sheet: string) => string;
  readonly keptTitle: string;
  readonly kept: (texts: number, sheet: string) => string;
  readonly notSaved: string;
  readonly undo: string;
  readonly undoUntil: string;
  readonly undone: (left: string | undefined) => string;
  readonly notUndone: string;
  readonly changedSince: string;
  readonly noWorkbook: string;
  readonly leftovers: (sheets: string) => string;
}

const texts: Readonly<Record<Language, ExplanationFormTexts>> = {
  da: {
    title: "Skriv forklaringerne",
    intro: "De gemmes på arket Forklaringer og er med i hver rapport for året.",
    hints: {
      deviation: "Hvor meget der mangler, og hvor",
      cause: "Hvorfor, herunder ydre årsager",
      action: "Hvad der gøres, af hvem og hvornår",
      expected: "Hvornår målet ventes nået",
    },
    save: "Gem forklaringerne",
    saving: "Forklaringerne gemmes.",
    saved: (sheet) => `Forklaringerne står på arket ${sheet}. Opret rapporten, så er de med.`,
    keptTitle: "Ikke alt er gemt",
    kept: (count, sheet) =>
      `${count === 1 ? "1 felt er ændret" : `${count} felter er ændret`} på arket ${sheet} imens og er ikke overskrevet. Det, du skrev, står her stadig: opret rapporten igen, og gem det, hvis det skal gælde.`,
    notSaved: "Forklaringerne blev ikke gemt",
    undo: "Fortryd det gemte",
    undoUntil:
      "Kan fortrydes her, indtil en rapport oprettes, eller ruden lukkes. Ctrl+Z i Excel fortryder det ikke.",
    undone: (left) =>
      left
        ? `Forklaringerne er fortrudt, undtagen ${left}`
        : "Arket er, som det var, før forklaringerne blev gemt.",
    notUndone: "Forklaringerne blev ikke fortrudt",
    changedSince: "De er ændret på arket siden og er ikke rørt.",
    noWorkbook: "Projektmappen har ikke kontraktens ark. Indsæt dem først.",
    leftovers: (sheets) =>
      `En indsættelse blev afbrudt og efterlod ufærdige ark: ${sheets}. Ryd dem op under Flere ark, og gem igen.`,
  },
  en: {
    title: "Write the explanations",
    intro: "They are kept on the sheet Forklaringer and are in every report of the year.",
    hints: {
      deviation: "How much is missing, and where",
      cause: "Why: outer causes too",
      action: "What is done, by whom and when",
      expected: "When the goal is expected to be met",
    },
    save: "Save the explanations",
    saving: "The explanations are being saved.",
    saved: (sheet) => `The explanations are on the sheet ${sheet}. Make the report, and they are in it.`,
    keptTitle: "Not all is saved",
    kept: (count, sheet) =>
      `${count === 1 ? "1 field was" : `${count} fields were`} changed on the sheet ${sheet} meanwhile and not overwritten. What you wrote is still here: make the report again, and save it if it is to stand.`,
    notSaved: "The explanations were not saved",
    undo: "Undo what was saved",
    undoUntil:
      "Can be undone here until a report is made or the pane is closed. Ctrl+Z in Excel does not take it back.",
    undone: (left) =>
      left
        ? `The explanations are undone, except ${left}`
        : "The sheet is as it was before the explanations were saved.",
    notUndone: "The explanations were not undone",
    changedSince: "They were changed on the sheet since and were left alone.",
    noWorkbook: "The workbook lacks the contract's sheets. Insert them first.",
    leftovers: (sheets) =>
      `An insertion broke off and left unfinished sheets: ${sheets}. Clean them up under More sheets, and save again.`,
  },
};

export function explanationFormTexts(language: Language): ExplanationFormTexts {
  return texts[language];
}
