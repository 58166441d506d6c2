import type { CheckedFile } from "../../../src/commands/checkFile";
import type { CheckTexts } from "../../../src/language/commandLine/checkTexts";

/** What a file holds beside rows of data, and what of it is not used; a line each. */
export function fileNoteLines(
  notes: Extract<CheckedFile, { ok: true }>["notes"],
  headers: Readonly<Record<string, string>>,
  texts: CheckTexts,
): string[] {
  const { unconfirmed, ignored, dateQuestion, totals, remarks, repeatedHeaders } = notes;
  return [
    ...unconfirmed.map(({ heading, column }) => texts.unconfirmed(heading, headers[column] ?? column)),
    ...(ignored.length > 0 ? [texts.ignored(ignored)] : []),
    ...(dateQuestion ? [texts.dateQuestion(dateQuestion.rows)] : []),
    ...(totals.length > 0 ? [texts.totals(totals)] : []),
    ...(remarks.length > 0 ? [texts.remarks(remarks)] : []),
    ...(repeatedHeaders.length > 0 ? [texts.repeatedHeaders(repeatedHeaders)] : []),
  ];
}
