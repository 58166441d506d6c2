import type { ContractLanguage } from "../../language/functions/results";
import { contentOf } from "../tables/change";
import type { CheckedRows } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { sortIssues, type Issue } from "../check/issue";
import { oneEach, type KnownMeeting, type KnownMeetings } from "./knownMeetings";
import { spanOf } from "./meetingSpan";
import { isTooLong, type LeftOutRow } from "./leftOutRow";
import type { MeetingFacts } from "../tables/meetingFacts";
import type { ChangedMeetingCell, MeetingImportPlan } from "./meetingImport";
import { isRead, meetingMeaning } from "./meetingMeaning";
import { MEETING_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import { eachInSteps, partOf, type Steps } from "../slices/steps";
import { writtenMeeting } from "./writtenMeeting";

/** The meetings of a file by what becomes of them. */
export function* sortMeetings(
  { facts: rows, issues }: CheckedRows<MeetingFacts>,
  known: KnownMeetings,
  language: ContractLanguage,
): Steps<Omit<MeetingImportPlan, "fixed">> {
  const meetings: KnownMeeting[] = [];
  const leftOut: LeftOutRow[] = [];
  let blank = 0;
  const take = (facts: MeetingFacts) => {
    const { row, values, filled } = facts;
    if (!filled) blank++;
    else if (isTooLong(values, MEETING_COLUMNS)) leftOut.push({ row, why: "too-long", issues: [] });
    else meetings.push({ facts, means: meetingMeaning(facts) });
  };
  yield* partOf(eachInSteps(rows, take), 0, 0.4);

  const single = oneEach(meetings);
  const errors = errorsByCell(issues);
  const added: EnteredRow<MeetingRow>[] = [];
  const changed: ChangedMeetingCell[] = [];
  const kept: Issue[] = [];
  const newIn = new Set<number>();
  let updated = 0;
  const compare = (meeting: KnownMeeting) => {
    const { facts, means } = meeting;
    const at = single.has(means.reference) ? known.withReference(means.reference) : undefined;
    if (!at) {
      if (known.takeSame(means)) return;
      newIn.add(facts.row);
      added.push({ row: facts.row, values: writtenMeeting(facts, language) });
      return;
    }
    const cells = changedCells(meeting, at, language);
    const stay = cells.flatMap(({ column }) =>
      isRead(at.means[column]) ? (errors.get(cellKey(facts.row, column)) ?? []) : [],
    );
    kept.push(...stay);
    const enter = cells.filter(({ column }) => !stay.some((issue) => issue.column === column));
    if (enter.length === 0) return;
    updated++;
    newIn.add(facts.row);
    changed.push(...enter);
  };
  yield* partOf(eachInSteps(meetings, compare), 0.4, 1);

  const identical = meetings.length - added.length - updated;
  const told = new Set(kept);
  return {
    added,
    changed,
    identical,
    leftOut: { rows: leftOut, cells: sortIssues(kept, MEETING_COLUMNS) },
    issues: issues.filter((issue) => issue.row !== null && newIn.has(issue.row) && !told.has(issue)),
    summary: {
      rows: rows.length,
      added: added.length,
      updated,
      identical,
      leftOut: leftOut.length,
      blank,
      ...spanOf(meetings),
    },
  };
}

/** What the file has another value for: a blank says nothing. */
function changedCells(
  { facts, means }: KnownMeeting,
  at: KnownMeeting,
  language: ContractLanguage,
): ChangedMeetingCell[] {
  const differ = MEETING_COLUMNS.filter(
    (column) => means[column] !== at.means[column] && !isBlank(facts.values[column]),
  );
  if (differ.length === 0) return [];
  const written = writtenMeeting(facts, language);
  return differ.map((column) => ({
    row: at.facts.row,
    column,
    from: contentOf(at.facts, column),
    to: { value: written[column] },
    fileRow: facts.row,
    reference: means.reference,
  }));
}

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
