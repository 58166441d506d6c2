import type { UnreadFile } from "../../../src/commands/steps/unreadFile";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import type { Language } from "../../../src/language/language";

/** Why a file cannot be read, and what to do about it, in one sentence. */
export function unreadFileText(file: string, unread: UnreadFile, language: Language): string {
  const texts = checkTexts(language);
  if (unread.reason === "quote-open") return texts.openQuote(file, unread.row);
  if (unread.reason !== "columns-missing") return texts.file[unread.reason](file);
  return texts.columnsMissing(file, unread.missing, unread.found, unread.lines);
}
