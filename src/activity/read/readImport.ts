import type { ImportChoices, ImportFile, ImportSource, ImportReadResult } from "./importFile";
import { parseTableSteps, type TableParseFailure } from "./parseTable";
import { readTextFile } from "./readTextFile";
import { recogniseFile } from "./recogniseFile";
import type { RememberedMapping } from "./rememberedMapping";
import { tableReader } from "./tableReader";
import { subSteps, type Steps } from "../slices/steps";

/** The share of the work done once bytes are decoded, which cannot pause. */
const DECODED = 0.1;

/**
 * Reads a file or the clipboard for import: its table, columns and rows, or the reason why it cannot be read, with
 * what a user can change about it. Nothing is entered.
 * @param remembered mappings that the workbook remembers, the latest first
 */
export function* readImportSteps(
  source: ImportSource,
  choices: ImportChoices = {},
  remembered: readonly RememberedMapping[] = [],
): Steps<ImportReadResult> {
  const decoded = textOf(source, choices);
  if (!decoded.ok) return decoded;
  yield DECODED;
  const { text, encoding } = decoded;
  const file = { ...recogniseFile(text, inTabs(source, choices), remembered), encoding };
  if (file.missing.length > 0) return { ok: false, reason: "columns-missing", file };
  return yield* subSteps(rowsSteps(text, file), DECODED, 1);
}

function textOf(source: ImportSource, { encoding }: ImportChoices) {
  if (source.kind === "file") return readTextFile(source.bytes, encoding);
  if (source.text.trim() === "") return { ok: false, reason: "empty" } as const;
  return { ok: true, text: source.text, encoding: undefined } as const;
}

/** Cells copied from a sheet are separated by tabs; a text from elsewhere may have none. */
function inTabs(source: ImportSource, choices: ImportChoices): ImportChoices {
  const tabs = source.kind === "clipboard" && source.text.includes("\t");
  return tabs ? { ...choices, separator: choices.separator ?? "\t" } : choices;
}

function* rowsSteps(text: string, file: ImportFile): Steps<ImportReadResult> {
  if (file.table === "activity") {
    const read = yield* parseTableSteps(tableReader("activity"), text, file);
    if (!read.ok) return unread(read, file);
    const { rows, sums, columns, notes } = read;
    return { ok: true, file, read: { table: "activity", rows, sums, columns, notes } };
  }
  const read = yield* parseTableSteps(tableReader("meetings"), text, file);
  if (!read.ok) return unread(read, file);
  const { rows, columns, notes } = read;
  return { ok: true, file, read: { table: "meetings", rows, columns, notes } };
}

function unread({ openQuote: row }: TableParseFailure<string>, file: ImportFile): ImportReadResult {
  if (row === undefined) return { ok: false, reason: "columns-missing", file };
  return { ok: false, reason: "quote-open", row, file };
}
