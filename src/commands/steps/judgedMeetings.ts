import { canPlaceRows } from "../../activity/check/checkColumns";
import { meetingIssueSteps } from "../../activity/check/checkMeetings";
import type { Issue } from "../../activity/check/issue";
import { forEachInSteps, subSteps, type Steps } from "../../activity/slices/steps";
import type { EnteredTable } from "../../activity/tables/enteredTable";
import type { AnyRow } from "../../activity/tables/enteredRow";
import type { MeetingColumn } from "../../activity/tables/meetingRow";
import { isBlank } from "../../activity/values/entry";
import type { Contract } from "../../contract/contract";
import type { SheetTable } from "../../excel/read/load/loadTable";

interface JudgedMeetings {
  readonly contract: Contract;
  readonly statusDate: number;
  readonly issues: readonly Issue[];
  /** Rows that hold anything. */
  readonly filled: number;
}

/** Forløb is judged by nothing beside itself, and can be a hundred times as long as Aktivitet. */
const meetingsJudged = new WeakMap<SheetTable<MeetingColumn>, JudgedMeetings>();

/** Judges Forløb, once for each time it was read. */
export function* judgedMeetingsSteps(
  meetings: SheetTable<MeetingColumn>,
  contract: Contract,
  statusDate: number,
): Steps<JudgedMeetings> {
  const known = meetingsJudged.get(meetings);
  if (known?.contract === contract && known.statusDate === statusDate) return known;
  const { columns, rows } = meetings;
  const given = { contract, statusDate, from: "workbook", columns } as const;
  const issues = yield* subSteps(meetingIssueSteps(placedRows("meetings", meetings), given), 0, 0.9);
  let filled = 0;
  const count = (row: AnyRow) => {
    if (isFilled(row)) filled++;
  };
  yield* subSteps(forEachInSteps(rows, count), 0.9, 1);
  const judged = { contract, statusDate, issues, filled };
  meetingsJudged.set(meetings, judged);
  return judged;
}

/** The rows that can be judged: none where the column is gone that says where they belong. */
export function placedRows<Column extends string>(part: EnteredTable, { columns, rows }: SheetTable<Column>) {
  return canPlaceRows(part, columns) ? rows : [];
}

/** Whether a row holds anything. */
export function isFilled({ values }: AnyRow): boolean {
  return Object.values(values).some((entry) => !isBlank(entry));
}
