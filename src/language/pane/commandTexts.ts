import type { Language } from "../language";

/** What a command says, each text in every language: one that lacks a language does not compile. */
export interface CommandTexts {
  /** On its button, in the ribbon and in the pane. */
  readonly label: Readonly<Record<Language, string>>;
  /** What the button will do, as the ribbon's tip says it. */
  readonly tip: Readonly<Record<Language, string>>;
  /** What it has done, by how many cells or rows it changed; of a command without a page of its own in the pane. */
  readonly done?: Readonly<Record<Language, (changed: number) => string>>;
}

/** The commands' texts by the commands' ids, which name their files and the ribbon's functions. */
export const commandTexts = {
  insertWorkbook: {
    label: { da: "Indsæt målark", en: "Insert target sheet" },
    tip: {
      da: "Indsætter kontraktens seks ark efter projektmappens egne ark. Findes de allerede, ændres intet.",
      en: "Inserts the contract's six sheets after those the workbook already has. If they are there already, nothing is changed.",
    },
  },
  checkFigures: {
    label: { da: "Kontrollér tal", en: "Check figures" },
    tip: {
      da: "Gennemgår de indtastede tal og viser i ruden, hvad der er galt, celle for celle, og hvordan det rettes. Intet ændres, før du siger til.",
      en: "Goes through the entered figures and shows in the pane what is wrong, cell by cell, and how to fix it. Nothing changes until you say so.",
    },
  },
  createReport: {
    label: { da: "Opret rapport", en: "Create report" },
    tip: {
      da: "Laver en rapport af det valgte år som et ark af værdier, til KKR eller til den modtager, der er valgt i ruden. Tidligere rapporter ændres ikke.",
      en: "Makes a report of the chosen year as a sheet of values, for KKR or for the recipient that is chosen in the pane. Earlier reports do not change.",
    },
  },
} as const satisfies Readonly<Record<string, CommandTexts>>;

export type CommandId = keyof typeof commandTexts;
