import type { Language } from "../language";
import { commandLabels } from "./commandLabels";

/** Words of the pane for whoever opens it for the first time. */
export interface FirstStepsTexts {
  readonly title: string;
  /** For whoever searches for it. */
  readonly detail: string;
  readonly steps: readonly (readonly [step: "insert" | "import" | "check", what: string, how: string])[];
  /** On the button that leads to a step's page. */
  readonly go: Readonly<Record<"import" | "check", string>>;
  readonly skip: string;
  readonly again: string;
}

const texts: Readonly<Record<Language, FirstStepsTexts>> = {
  da: {
    title: "Kom i gang",
    detail: "Tre skridt: indsæt, importér, kontrollér",
    steps: [
      ["insert", "Indsæt", `Tryk ${commandLabels.insertWorkbook.da} ovenfor. Ét tryk, ingen spørgsmål.`],
      ["import", "Importér", "Hent månedens tal fra en fil, eller skriv dem på arket Aktivitet."],
      ["check", "Kontrollér", "Se, hvad der mangler eller ser forkert ud, og ret det derfra."],
    ],
    go: { import: "Vis Import", check: "Vis Kontrol" },
    skip: "Spring over",
    again: "Vis Kom i gang",
  },
  en: {
    title: "Get started",
    detail: "Three steps: insert, import, check",
    steps: [
      ["insert", "Insert", `Press ${commandLabels.insertWorkbook.en} above. One press, no questions.`],
      ["import", "Import", "Take the month's figures from a file, or type them on the sheet Aktivitet."],
      ["check", "Check", "See what is missing or looks wrong, and mend it from there."],
    ],
    go: { import: "Show Import", check: "Show Check" },
    skip: "Skip",
    again: "Show Get started",
  },
};

export function firstStepsTexts(language: Language): FirstStepsTexts {
  return texts[language];
}
