import { danishSheet } from "./danishSheet";
import { englishSheet } from "./englishSheet";
import type { GridTexts } from "./gridTexts";

const texts: Readonly<Record<"da" | "en", GridTexts>> = { da: danishSheet, en: englishSheet };

/** The sheet page's texts in the reader's language. */
export function gridTexts(language: "da" | "en"): GridTexts {
  return texts[language];
}
