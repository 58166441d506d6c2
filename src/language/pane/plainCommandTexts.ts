import type { Language } from "../language";

interface PlainCommandTexts {
  readonly working: (label: string) => string;
  readonly done: string;
  readonly failed: (label: string) => string;
  readonly noWorkbook: string;
  /** Of a reason without a sentence of its own. */
  readonly refused: (reason: string) => string;
}

const texts: Readonly<Record<Language, PlainCommandTexts>> = {
  da: {
    working: (label) => `${label}: i gang.`,
    done: "Det er gjort.",
    failed: (label) => `${label}: det lykkedes ikke`,
    noWorkbook: "Projektmappen har ikke kontraktens ark. Indsæt dem på siden Overblik.",
    refused: (reason) => `Intet er ændret (${reason}).`,
  },
  en: {
    working: (label) => `${label}: under way.`,
    done: "Done.",
    failed: (label) => `${label}: this did not succeed`,
    noWorkbook: "The workbook lacks the contract's sheets. Insert them on the page Overview.",
    refused: (reason) => `Nothing has changed (${reason}).`,
  },
};

/** The texts of every command that has no page of its own in the pane. */
export function plainCommandTexts(language: Language): PlainCommandTexts {
  return texts[language];
}
