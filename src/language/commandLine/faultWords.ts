import type { Language } from "../language";

/** Words for what a file's check expects or finds, in Danish; a word missing here is the file's own. */
const danish: Readonly<Record<string, string>> = {
  "a value": "en værdi",
  "a text": "en tekst",
  "a whole number": "et helt tal",
  "a date, YYYY-MM-DD": "en dato, ÅÅÅÅ-MM-DD",
  "no such key": "intet felt med det navn",
  "unknown key": "et ukendt felt",
  "one such measure only": "kun ét mål med flere læsninger",
  unique: "noget, der ikke står et andet sted",
  undefined: "intet",
  number: "et tal",
  string: "en tekst",
  boolean: "sand eller falsk",
  Array: "en liste",
  Object: "et objekt",
  ENOENT: "findes ikke",
  EACCES: "ingen adgang",
  EPERM: "ingen adgang",
  EISDIR: "er en mappe",
  ENOTDIR: "stien går gennem en fil",
  EROFS: "kan kun læses",
  ENOSPC: "ikke mere plads",
};

const english: Readonly<Record<string, string>> = {
  undefined: "nothing",
  ENOENT: "does not exist",
  EACCES: "no access",
  EPERM: "no access",
  EISDIR: "is a folder",
  ENOTDIR: "the path runs through a file",
  EROFS: "read-only",
  ENOSPC: "no space left",
};

/** A check's own word for what it met, in the reader's language. */
export function faultWord(language: Language, word: string): string {
  return (language === "da" ? danish : english)[word] ?? word;
}
