import { countWords } from "../countWords";
import type { Language } from "../language";

/** Words of a report's annex on imports and revisions. */
const da = {
  revisions: "Revisioner af lukkede tal",
  revision: (place: string, from: string, to: string, day: string) =>
    `${place}: ${from} er blevet ${to}, ${day}`,
  reason: (reason: string) => `Begrundelse: ${reason}`,
  corrects: (report: string) => `Retter ${report}`,
  blank: "tomt",
  imports: "Importerede filer",
  pasted: "Indsat fra udklipsholderen",
  rows: (count: number) => countWords("da").counted(count, "række", "rækker"),
  sum: (heading: string, sum: string) => `${heading} ${sum}`,
  undone: "fortrudt",
  partlyUndone: "delvist fortrudt",
  lostImports: (count: number) =>
    `Arket Log nævner ${countWords("da").counted(count, "import", "importer")}, som ikke længere findes i filens indstillinger`,
};

type RecordTexts = typeof da;

const en: RecordTexts = {
  revisions: "Revisions of closed figures",
  revision: (place, from, to, day) => `${place}: ${from} has become ${to}, ${day}`,
  reason: (reason) => `Reason: ${reason}`,
  corrects: (report) => `Corrects ${report}`,
  blank: "blank",
  imports: "Imported files",
  pasted: "Pasted from the clipboard",
  rows: (count) => countWords("en").counted(count, "row", "rows"),
  sum: (heading, sum) => `${heading} ${sum}`,
  undone: "undone",
  partlyUndone: "partly undone",
  lostImports: (count) =>
    `The sheet Log tells of ${countWords("en").counted(count, "import", "imports")} that the file does not remember any more`,
};

const texts: Readonly<Record<Language, RecordTexts>> = { da, en };

export function recordTexts(language: Language): RecordTexts {
  return texts[language];
}
