import { danishSheet } from "./danishSheet";
import { englishSheet } from "./englishSheet";
import type { SheetTexts } from "./sheetTexts";

const texts: Readonly<Record<"da" | "en", SheetTexts>> = { da: danishSheet, en: englishSheet };

/** The sheet page's texts in the reader's language. */
export function sheetTexts(language: "da" | "en"): SheetTexts {
  return texts[language];
}
