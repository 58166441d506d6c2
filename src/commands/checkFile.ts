import { checkActivity } from "../activity/check/checkActivity";
import { checkMeetings } from "../activity/check/checkMeetings";
import { describeIssue, plainValue } from "../activity/check/describeIssue";
import type { FileTable } from "../activity/tables/fileTable";
import type { Issue } from "../activity/check/issue";
import { parseTable, type TableNotes } from "../activity/read/parseTable";
import type { UnreadableFileReason } from "../language/pane/importPaneTexts";
import { readTextFile } from "../activity/read/readTextFile";
import { serialOfIsoDate, today } from "../calc/serialDate";
import type { Contract } from "../contract/contract";
import type { Language } from "../language/language";
import { headersOf } from "./steps/headersOf";

export type { FileTable, Issue };

export { MAX_FILE_BYTES as LARGEST_FILE } from "../activity/read/readTextFile";

export interface CheckSettings {
  readonly contract: Contract;
  readonly table: FileTable;
  /** `2026-06-30`; without it, today. */
  readonly date?: string | undefined;
}

export type CheckedFile =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly issues: readonly Issue[];
      readonly notes: TableNotes;
    }
  | { readonly ok: false; readonly reason: UnreadableFileReason }
  | { readonly ok: false; readonly reason: "quote-open"; readonly row: number }
  | {
      readonly ok: false;
      readonly reason: "columns-missing";
      /** As the sheet names them. */
      readonly missing: readonly string[];
      readonly found: readonly string[];
    };

/** Judges a file of entered figures by the same rules as the workbook, without entering anything. */
export function checkFile(bytes: Uint8Array, { contract, table, date }: CheckSettings): CheckedFile {
  const file = readTextFile(bytes);
  if (!file.ok) return file;
  const statusDate = date === undefined ? today() : serialOfIsoDate(date);
  const read = judge(file.text, contract, table, statusDate);
  if (read.ok) return read;
  if (read.openQuote !== undefined) return { ok: false, reason: "quote-open", row: read.openQuote };
  const names = headersOf(contract, table);
  const missing = read.missing.map((column) => names[column] ?? column);
  return { ok: false, reason: "columns-missing", missing, found: read.found };
}

function judge(text: string, contract: Contract, table: FileTable, statusDate: number) {
  const context = { contract, statusDate, from: "file" } as const;
  if (table === "meetings") {
    const read = parseTable("meetings", text);
    if (!read.ok) return read;
    const issues = checkMeetings(read.rows, { ...context, columns: read.columns });
    return { ok: true, rows: read.rows.length, issues, notes: read.notes } as const;
  }
  const read = parseTable("activity", text);
  if (!read.ok) return read;
  const issues = checkActivity(read.rows, { ...context, columns: read.columns });
  return { ok: true, rows: read.rows.length, issues, notes: read.notes } as const;
}

/** An issue as a program reads it: columns as the sheet names them, months and days in ISO form. */
export function issueLine(issue: Issue, contract: Contract, table: FileTable, language: Language) {
  const { rule, severity, row, column } = issue;
  const names = headersOf(contract, table);
  const plain = (value: Issue["fix"]) => (value === undefined ? null : plainValue(value, column));
  return {
    rule,
    severity,
    row,
    column: names[column] ?? column,
    received: plain(issue.received),
    expected: plain(issue.expected),
    message: describeIssue(issue, language, names),
    fix: plain(issue.fix),
    suggestion: plain(issue.suggestion),
  };
}
