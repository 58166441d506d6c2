import type { CheckedFile } from "../../../src/commands/checkFile";
import { unnamedLetters } from "../../../src/commands/steps/unnamedLetters";
import type { CheckTexts } from "../../../src/language/commandLine/checkTexts";

/** Notes on a file's contents beside rows of data, and on those not used; a line each. */
export function fileNoteLines(
  notes: Extract<CheckedFile, { ok: true }>["notes"],
  headers: Readonly<Record<string, string>>,
  texts: CheckTexts,
): string[] {
  const { unconfirmed, doubled, ignored, dateQuestion, totals, remarks, repeatedHeaders } = notes;
  const unused = [...ignored, ...unnamedLetters(notes).map(texts.unnamed)];
  const question = dateQuestion?.dmy === dateQuestion?.mdy ? texts.dayQuestion : texts.dateQuestion;
  return [
    ...unconfirmed.map(({ heading, column }) => texts.unconfirmed(heading, headers[column] ?? column)),
    ...doubled.map(({ headings, column }) => texts.doubled(headings, headers[column] ?? column)),
    ...(unused.length > 0 ? [texts.ignored(unused)] : []),
    ...(dateQuestion ? [question(dateQuestion.rows)] : []),
    ...(totals.length > 0 ? [texts.totals(totals)] : []),
    ...(remarks.length > 0 ? [texts.remarks(remarks)] : []),
    ...(repeatedHeaders.length > 0 ? [texts.repeatedHeaders(repeatedHeaders)] : []),
  ];
}
