import type { Language } from "../language";

/**
 * Labels of the commands' buttons, by the commands' ids, which name their files and the ribbon's functions. They stand
 * apart from what else a command says, for the pane shows them before it has fetched anything.
 */
export const commandLabels = {
  insertWorkbook: { da: "Indsæt målark", en: "Insert target sheet" },
  importFigures: { da: "Importér", en: "Import" },
  checkFigures: { da: "Kontrollér tal", en: "Check figures" },
  closeMonth: { da: "Luk måned", en: "Close month" },
  createReport: { da: "Opret rapport", en: "Create report" },
  makeInvoices: { da: "Lav faktureringsgrundlag", en: "Make invoice basis" },
  showHelp: { da: "Hjælp", en: "Help" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CommandId = keyof typeof commandLabels;
