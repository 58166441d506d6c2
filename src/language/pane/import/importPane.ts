import { danishImportPane } from "./danishImportPane";
import { englishImportPane } from "./englishImportPane";
import type { ImportPaneTexts } from "./importPaneTexts";
import type { Language } from "../../language";

export type { ImportPaneTexts };

const texts: Readonly<Record<Language, ImportPaneTexts>> = { da: danishImportPane, en: englishImportPane };

/** The import's texts in the reader's language. */
export function importPaneTexts(language: Language): ImportPaneTexts {
  return texts[language];
}
