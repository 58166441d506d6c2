import type { UnreadableFileReason } from "../../language/pane/import/importPaneTexts";
import { parseLines, type Line, type Separator } from "./parseLines";
import { readTextFile } from "./readTextFile";

/**
 * The lines of a small file whose first line names its columns, such as data for invoices; or why it cannot be read.
 */
export type HeadedLines =
  | { readonly ok: true; readonly headings: readonly string[]; readonly rows: readonly Line[] }
  | { readonly ok: false; readonly reason: UnreadableFileReason }
  /** The row in which a quotation mark opens that never closes. */
  | { readonly ok: false; readonly reason: "quote-open"; readonly row: number };

/** No heading holds a tab, and hardly one a semicolon; many hold a comma. */
const LIKELIEST: readonly Separator[] = ["\t", ";", ","];

/** Reads a CSV file by its first line, whatever its encoding and separator; blank lines are left out. */
export function readHeadedLines(bytes: Uint8Array): HeadedLines {
  const file = readTextFile(bytes);
  if (!file.ok) return file;
  const [first = ""] = file.text.trimStart().split(/[\r\n]/, 1);
  const separator = LIKELIEST.find((each) => first.includes(each)) ?? ";";
  const lines: Line[] = [];
  const openQuote = parseLines(file.text, separator, (line) => lines.push(line));
  if (openQuote !== undefined) return { ok: false, reason: "quote-open", row: openQuote };
  const [header, ...rows] = lines;
  return { ok: true, headings: header?.cells ?? [], rows };
}
