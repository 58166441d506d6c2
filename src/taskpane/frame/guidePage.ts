import type { Language } from "../../language/language";
import type { View } from "./navigation";

/** The guide's page for each of the pane's pages. */
const PAGES: Readonly<Record<View, string>> = {
  sheets: "ruden.html#overblik-og-næste-skridt",
  followUp: "opfoelgning.html",
  check: "kontrol.html",
  import: "import.html",
  cell: "opfoelgning.html#forklar-en-celle",
  settings: "forudsaetninger.html",
};

/**
 * Where the guide is served, from the pane: that of a view, or its list; for who reads no Danish, what there is in
 * English.
 */
export function guidePage(language: Language, view?: View): string {
  if (language === "en") return "guide/english.html";
  return `guide/${view === undefined ? "index.html" : PAGES[view]}`;
}
