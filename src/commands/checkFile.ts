import { checkActivity } from "../activity/check/checkActivity";
import { checkMeetings } from "../activity/check/checkMeetings";
import { describeIssue, plainValue } from "../activity/check/describeIssue";
import type { EnteredTable } from "../activity/tables/enteredTable";
import { valueColumn, type Issue } from "../activity/check/issue";
import { parseTable, type TableNotes } from "../activity/read/parseTable";
import { readTextFile } from "../activity/read/readTextFile";
import { serialOfIsoDate, today } from "../calc/serialDate";
import type { Contract } from "../contract/contract";
import { underContract } from "../contract/underContract";
import type { Language } from "../language/language";
import type { DateOrder } from "../activity/values/dateOrder";
import { headersOf } from "./steps/headersOf";
import { fileZeroRows, type CompleteTo } from "./steps/fileZeroRows";
import { unreadTable, type UnreadFile } from "./steps/unreadFile";

export type { EnteredTable, Issue };

export { DATE_ORDERS, type DateOrder } from "../activity/values/dateOrder";

export { MAX_FILE_BYTES as LARGEST_FILE } from "../activity/read/readTextFile";

export interface CheckSettings {
  readonly contract: Contract;
  readonly table: EnteredTable;
  /** `2026-06-30`; without it, today. */
  readonly date?: string | undefined;
  /** The user's choice for dates that leave it open. */
  readonly dateOrder?: DateOrder | undefined;
  /** Up to which month a missing row of Aktivitet means 0. */
  readonly completeTo?: CompleteTo | undefined;
}

export type CheckedFile =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly issues: readonly Issue[];
      readonly notes: TableNotes;
    }
  | UnreadFile;

/** Judges a file of entered figures by the same rules as the workbook, without entering anything. */
export function checkFile(bytes: Uint8Array, settings: CheckSettings): CheckedFile {
  const file = readTextFile(bytes);
  if (!file.ok) return file;
  const { table, contract } = settings;
  // Which columns a file has follows from the contract in use.
  return underContract(contract, () => {
    const read = judge(file.text, settings);
    return read.ok ? read : unreadTable(read, table, contract);
  });
}

function judge(text: string, { contract, table, date, dateOrder, completeTo }: CheckSettings) {
  const statusDate = date === undefined ? today() : serialOfIsoDate(date);
  const context = { contract, statusDate, from: "file" } as const;
  const options = { dateOrder };
  if (table === "meetings") {
    const read = parseTable("meetings", text, options);
    if (!read.ok) return read;
    const issues = checkMeetings(read.rows, { ...context, columns: read.columns });
    return { ok: true, rows: read.rows.length, issues, notes: read.notes } as const;
  }
  const read = parseTable("activity", text, options);
  if (!read.ok) return read;
  const zeros = completeTo ? fileZeroRows(read, contract, completeTo) : [];
  const last = read.rows.at(-1)?.row ?? 1;
  const rows = [...read.rows, ...zeros.map((values, index) => ({ row: last + 1 + index, values }))];
  // A zero of our own is no row of the file that anybody could look at.
  const issues = checkActivity(rows, { ...context, columns: read.columns }).filter(
    ({ row }) => row === null || row <= last,
  );
  return { ok: true, rows: read.rows.length, issues, notes: read.notes } as const;
}

/** An issue as a program reads it: columns as the sheet names them, months and days in ISO form. */
export function issueLine(issue: Issue, contract: Contract, table: EnteredTable, language: Language) {
  const { rule, severity, row, column } = issue;
  const names = headersOf(contract, table);
  const plain = (value: Issue["fix"]) => (value === undefined ? null : plainValue(value, valueColumn(issue)));
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
