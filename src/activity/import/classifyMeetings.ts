import type { ContractLanguage } from "../../language/language";
import { cellStateOf } from "../tables/change";
import type { CheckedRows } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { sortIssues, type Issue, type RuleId } from "../check/issue";
import { uniqueByReference, type IndexedMeeting, type MeetingIndex } from "./meetingIndex";
import { meetingSpan } from "./meetingSpan";
import { isTooLong, type LeftOutRow } from "./leftOutRow";
import type { MeetingFacts } from "../tables/meetingFacts";
import type { ChangedMeetingCell, MeetingImportPlan } from "./meetingImport";
import { isParsedMeaning, normalizeMeeting } from "./normalizeMeeting";
import { MEETING_COLUMN_IDS, type MeetingRow } from "../tables/meetingRow";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import { sheetMeetingRow } from "./sheetMeetingRow";

/** Sorts the meetings of a file into added, changed, identical and left out. */
export function* classifyMeetings(
  { facts: rows, issues }: CheckedRows<MeetingFacts>,
  known: MeetingIndex,
  language: ContractLanguage,
): Steps<Omit<MeetingImportPlan, "fixed" | "lacking">> {
  const meetings: IndexedMeeting[] = [];
  const leftOut: LeftOutRow[] = [];
  let blank = 0;
  const reasons = rowErrorsByRow(issues);
  const take = (facts: MeetingFacts) => {
    const { row, values, filled } = facts;
    const own = reasons.get(row);
    if (!filled) blank++;
    else if (own) leftOut.push({ row, reason: "fault", issues: own });
    else if (isTooLong(values, MEETING_COLUMN_IDS)) leftOut.push({ row, reason: "too-long", issues: [] });
    else meetings.push({ facts, normalized: normalizeMeeting(facts) });
  };
  yield* subSteps(forEachInSteps(rows, take), 0, 0.4);

  const single = uniqueByReference(meetings);
  const errors = errorsByCell(issues);
  const added: EnteredRow<MeetingRow>[] = [];
  const changed: ChangedMeetingCell[] = [];
  const kept: Issue[] = [];
  const newIn = new Set<number>();
  const newMeetings: NewMeeting[] = [];
  let updated = 0;
  const compare = (meeting: IndexedMeeting) => {
    const { facts, normalized } = meeting;
    const at = single.has(normalized.reference) ? known.findByReference(normalized.reference) : undefined;
    if (!at || !isSameMeeting(facts, at.facts)) {
      if (known.consumeIdentical(normalized)) return;
      newIn.add(facts.row);
      newMeetings.push({ ...meeting, at });
      added.push({ row: facts.row, values: sheetMeetingRow(facts, language) });
      return;
    }
    const cells = changedMeetingCells(meeting, at, language);
    const stay = cells.flatMap(({ column }) =>
      isParsedMeaning(at.normalized[column]) ? (errors.get(cellKey(facts.row, column)) ?? []) : [],
    );
    kept.push(...stay);
    const enter = cells.filter(({ column }) => !stay.some((issue) => issue.column === column));
    if (enter.length === 0) return;
    updated++;
    newIn.add(facts.row);
    changed.push(...enter);
  };
  yield* subSteps(forEachInSteps(meetings, compare), 0.4, 1);

  const identical = meetings.length - added.length - updated;
  const keptIssues = new Set(kept);
  const isOfEntering = (issue: Issue) => issue.row !== null && newIn.has(issue.row) && !keptIssues.has(issue);
  return {
    added,
    changed,
    identical,
    leftOut: { rows: leftOut, cells: sortIssues(kept, MEETING_COLUMN_IDS) },
    issues: sortIssues(
      [...issues.filter(isOfEntering), ...alikeIssues(newMeetings, known)],
      MEETING_COLUMN_IDS,
    ),
    summary: {
      rows: rows.length,
      added: added.length,
      updated,
      identical,
      leftOut: leftOut.length,
      blank,
      ...meetingSpan(meetings),
    },
  };
}

/** A meeting that is added, and the one on another day that alone has the same reference. */
interface NewMeeting extends IndexedMeeting {
  readonly at: IndexedMeeting | undefined;
}

/**
 * Whether two meetings of one reference are the same one. A founder's meetings share theirs: without a CVR number to
 * join them, other days are other meetings, of which none may take another's place.
 */
function isSameMeeting(one: MeetingFacts, other: MeetingFacts): boolean {
  const isOtherDay = one.date !== undefined && other.date !== undefined && one.date !== other.date;
  return !isOtherDay || (one.cvr !== undefined && one.cvr === other.cvr);
}

/** New meetings that may be corrected ones of the sheet. */
function alikeIssues(newMeetings: readonly NewMeeting[], known: MeetingIndex): Issue[] {
  return newMeetings.flatMap(({ facts, normalized, at }): Issue[] => {
    const found = at ? ({ row: at.facts.row, column: "date" } as const) : known.findAlike(normalized);
    if (!found) return [];
    const { row: repeats, column } = found;
    const place = { row: facts.row, column, received: facts.values[column] };
    const expected = at ? "reference" : null;
    return [{ rule: "meeting-alike", severity: "warning", ...place, expected, repeats }];
  });
}

/** Cells for which the file has another value; its blanks change nothing. */
function changedMeetingCells(
  { facts, normalized }: IndexedMeeting,
  at: IndexedMeeting,
  language: ContractLanguage,
): ChangedMeetingCell[] {
  const differ = MEETING_COLUMN_IDS.filter(
    (column) => normalized[column] !== at.normalized[column] && !isBlank(facts.values[column]),
  );
  if (differ.length === 0) return [];
  const written = sheetMeetingRow(facts, language);
  return differ.map((column) => ({
    row: at.facts.row,
    column,
    from: cellStateOf(at.facts, column),
    to: { value: written[column] },
    fileRow: facts.row,
    reference: normalized.reference,
  }));
}

/** Errors that make it impossible to tell which cell belongs in which column, or which day it was, by row. */
function rowErrorsByRow(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const reasons = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.row === null || !KEEP_MEETINGS_OUT.has(issue.rule)) continue;
    reasons.set(issue.row, [...(reasons.get(issue.row) ?? []), issue]);
  }
  return reasons;
}

const KEEP_MEETINGS_OUT: ReadonlySet<RuleId> = new Set(["row-length", "row-sum", "period-order"]);

function errorsByCell(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const errors = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.severity !== "error" || issue.row === null) continue;
    const key = cellKey(issue.row, issue.column);
    errors.set(key, [...(errors.get(key) ?? []), issue]);
  }
  return errors;
}

function cellKey(row: number, column: string): string {
  return `${row}|${column}`;
}
