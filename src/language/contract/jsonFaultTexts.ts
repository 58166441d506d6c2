import type { Language } from "../language";
import { shownText } from "../shownText";

/** Where a file stops being JSON that can be read, and why; without a cause where signs are missing or too many. */
interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly cause?: "encoding" | "empty" | "repeated-key";
  readonly key?: string;
}

type Sentences = Readonly<
  Record<NonNullable<JsonFault["cause"]> | "signs", (file: string, at: string, key: string) => string>
>;

const texts: Readonly<Record<Language, Sentences>> = {
  da: {
    signs: (file, at) =>
      `${file} er ikke JSON: se ${at}, om der mangler eller er for mange kommaer, anførselstegn eller parenteser.`,
    encoding: (file, at) =>
      `${file} er ikke gemt som UTF-8 (se ${at}): gem filen som UTF-8, så æ, ø og å bevares.`,
    empty: (file) => `${file} er tom: her skal stå dens dele mellem { og }.`,
    "repeated-key": (file, at, key) => `${file} har ${key} to gange samme sted (se ${at}): fjern den ene.`,
  },
  en: {
    signs: (file, at) =>
      `${file} is not JSON: see ${at}, for commas, quotes or brackets that are missing or too many.`,
    encoding: (file, at) =>
      `${file} is not saved as UTF-8 (see ${at}): save it as UTF-8, so that letters are kept.`,
    empty: (file) => `${file} is empty: it must hold its parts between { and }.`,
    "repeated-key": (file, at, key) =>
      `${file} has ${key} twice in one place (see ${at}): remove one of them.`,
  },
};

/** Why a file cannot be read as JSON, and what to do; `file` is its name, or what it is called where it has none. */
export function jsonFaultText(language: Language, file: string, fault: JsonFault): string {
  const { line, column, cause = "signs", key = "" } = fault;
  const at = language === "da" ? `linje ${line}, tegn ${column}` : `line ${line}, column ${column}`;
  return texts[language][cause](file, at, shownText(key));
}

/** The name for a file that was given to the pane. */
export function thisFile(language: Language): string {
  return language === "da" ? "Filen" : "The file";
}
