import type { UnreadFile } from "../../../src/commands/steps/unreadFile";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import type { Language } from "../../../src/language/language";

/** Why a file cannot be read, and what to do about it, in sentences. */
export function unreadFileText(file: string, unread: UnreadFile, language: Language): string {
  const texts = checkTexts(language);
  if (unread.reason === "quote-open") return texts.openQuote(file, unread.row);
  if (unread.reason !== "columns-missing") return texts.file[unread.reason](file);
  const { missing, found, lines, doubled } = unread;
  const doubts = doubled.map(({ headings, column }) => texts.doubled(headings, column));
  return [texts.columnsMissing(file, missing, found, lines), ...doubts].join(" ");
}
