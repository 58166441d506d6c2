import type { Language } from "./language";

/** Danish Excel's names of the errors that it calls otherwise. */
const DANISH_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NUL!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#N/A": "#I/T",
};

/** An error as the reader's Excel shows it; any other text as it is. */
export function errorWord(error: string, language: Language): string {
  return (language === "da" ? DANISH_ERRORS[error] : undefined) ?? error;
}

/** A truth as the reader's Excel shows it. */
export function truthWord(value: boolean, language: Language): string {
  if (language === "da") return value ? "SAND" : "FALSK";
  return value ? "TRUE" : "FALSE";
}
