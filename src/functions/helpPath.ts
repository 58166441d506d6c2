import type { Language } from "../language/language";

/** Where the help page of a function lies in the built add-in, from its root; without an id, their list. */
export function helpPath(language: Language, id = "index"): string {
  return `help/${language === "en" ? "en/" : ""}${id.toLowerCase()}.html`;
}
