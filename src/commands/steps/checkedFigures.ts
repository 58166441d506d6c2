import { lastEndedMonthEnd } from "../../calc/serialDate";
import { sheetTexts } from "../../language/sheets/sheets";
import type { AnyRow } from "../../activity/tables/enteredRow";
import type { MeetingColumn } from "../../activity/tables/meetingRow";
import { isBlank } from "../../activity/values/entry";
import { canPlaceRows, checkColumns, missingSheetColumns } from "../../activity/check/checkColumns";
import { checkActivity } from "../../activity/check/checkActivity";
import { checkComputed } from "../../activity/check/checkComputed";
import { checkLost } from "../../activity/check/lostState";
import { checkMeetings } from "../../activity/check/checkMeetings";
import { checkSettings } from "../../activity/check/checkSettings";
import { checkYears } from "../../activity/check/checkYears";
import { countedRows, type CountedActivity } from "../../activity/check/countedRows";
import type { Issue } from "../../activity/check/issue";
import { lockedByPlace } from "../../activity/check/lockedFigures";
import { muteFinder } from "../../activity/check/mute";
import type { Contract } from "../../contract/contract";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import type { SheetTable } from "../../excel/read/loadTable";
import type { TablePart, TableLocation } from "../../excel/read/tableLocation";
import { columnLetter } from "../../sheets/plan/address";

export type { Issue };

/** The tables whose rows are entered. */
type EnteredPart = "activity" | "meetings";

export interface LocatedIssue {
  /** The table; in those that are not entered, only what ought to be computed is judged. */
  readonly part: TablePart;
  readonly issue: Issue;
  /** `C14`; empty where a whole row is absent. */
  readonly address: string;
}

export interface MutedIssue extends LocatedIssue {
  readonly reason: string;
}

/** Everything that the rules say of a workbook's entered figures. */
export interface CheckedFigures {
  /** Errors first, then in the order of tables, rows and columns. */
  readonly issues: readonly LocatedIssue[];
  readonly muted: readonly MutedIssue[];
  /** Rows that hold anything. */
  readonly rows: Readonly<Record<EnteredPart, number>>;
  /** What of Aktivitet enters no sum. */
  readonly leftOut: { readonly rows: number; readonly figures: number };
  readonly statusDate: number;
  readonly lockedUntil: number | undefined;
  /** Whether cells with issues are marked on the sheets. */
  readonly marked: boolean;
  readonly figures: EnteredFigures;
}

/** Judges figures as they were read, by every rule. */
export function checkReadFigures(figures: EnteredFigures): CheckedFigures {
  const { activity, meetings, computed, statusDate, savedState: memory } = figures;
  const context = { contract: contractInUse(), statusDate, from: "workbook" } as const;
  const activityRows = placedRows("activity", activity);
  const ofActivity = checkActivity(activityRows, {
    ...context,
    columns: activity.columns,
    locked: canPlaceRows("activity", activity.columns) ? lockedByPlace(memory.locked) : undefined,
  });
  const judgedMeetings = meetings && judgeMeetings(meetings, context.contract, statusDate);
  const issues: LocatedIssue[] = [];
  const muted: MutedIssue[] = [];
  const muteFor = muteFinder(memory.mutes);
  const classify = (
    part: TablePart,
    place: TableLocation,
    rows: readonly AnyRow[],
    all: readonly Issue[],
  ) => {
    for (const issue of all) {
      const found = { part, issue, address: issueAddress(issue, place) };
      const mute = muteFor(issue, issue.row === null ? undefined : rows[issue.row - place.firstRow]);
      if (mute) muted.push({ ...found, reason: mute.reason });
      else issues.push(found);
    }
  };
  classify("activity", activity.place, [], checkLost(figures.lost, activity.place.firstRow - 1));
  for (const [part, table, ofRows] of [
    ["activity", activity, ofActivity],
    ["meetings", meetings, judgedMeetings?.issues],
  ] as const) {
    if (!table || !ofRows) continue;
    const { place, rows, columns } = table;
    classify(part, place, rows, [...checkColumns(part, columns, place.firstRow - 1), ...ofRows]);
  }
  // Formulas that name a column of Aktivitet can be mended once it is back.
  const isLacking = checkColumns("activity", activity.columns, 0).length > 0;
  const counted = countedRows(activityRows, ofActivity);
  for (const table of computed) {
    const { place, rows } = table;
    classify(place.part, place, rows, [
      ...checkComputed(table).filter(({ received }) => !isLacking || received !== "#REF!"),
      ...checkBeside(table, statusDate, counted),
      ...missingSheetColumns(table.lacking ?? [], place.firstRow - 1),
    ]);
  }
  return {
    issues: issues.sort((a, b) => severityOrder(a) - severityOrder(b)),
    muted,
    rows: { activity: filledRowCount(activity.rows), meetings: judgedMeetings?.filled ?? 0 },
    leftOut: counted.leftOut,
    statusDate,
    lockedUntil: memory.locked?.until,
    marked: memory.marked,
    figures,
  };
}

interface JudgedMeetings {
  readonly contract: Contract;
  readonly statusDate: number;
  readonly issues: readonly Issue[];
  /** Rows that hold anything. */
  readonly filled: number;
}

/** Forløb is judged by nothing beside itself, and can be a hundred times as long as Aktivitet. */
const meetingsJudged = new WeakMap<SheetTable<MeetingColumn>, JudgedMeetings>();

function judgeMeetings(
  meetings: SheetTable<MeetingColumn>,
  contract: Contract,
  statusDate: number,
): JudgedMeetings {
  const known = meetingsJudged.get(meetings);
  if (known?.contract === contract && known.statusDate === statusDate) return known;
  const { columns, rows } = meetings;
  const issues = checkMeetings(placedRows("meetings", meetings), {
    contract,
    statusDate,
    from: "workbook",
    columns,
  });
  const judged = { contract, statusDate, issues, filled: filledRowCount(rows) };
  meetingsJudged.set(meetings, judged);
  return judged;
}

/** The rows that can be judged: none where the column is gone that says where they belong. */
function placedRows<Column extends string>(part: EnteredPart, { columns, rows }: SheetTable<Column>) {
  return canPlaceRows(part, columns) ? rows : [];
}

/** What is judged of the tables besides entered rows: the years, and the choices that verdicts hang on. */
function checkBeside(
  { place: { part }, rows }: SheetTable<string>,
  statusDate: number,
  counted: CountedActivity,
): Issue[] {
  const contract = contractInUse();
  const { final } = sheetTexts(contract.language).shared;
  if (part === "settings") return rows.flatMap((row) => checkSettings(row, final, contract, statusDate));
  if (part !== "assumptions") return [];
  return checkYears(rows, contract, counted, lastEndedMonthEnd(statusDate));
}

/** A table that was judged; `undefined` where it was not read. */
export function tableForPart(
  { activity, meetings, computed }: EnteredFigures,
  part: TablePart,
): SheetTable<string> | undefined {
  if (part === "activity") return activity;
  return part === "meetings" ? meetings : computed.find(({ place }) => place.part === part);
}

/** Every table that was read. */
export function checkedTables({
  activity,
  meetings,
  computed,
}: EnteredFigures): readonly SheetTable<string>[] {
  return [activity, ...(meetings ? [meetings] : []), ...computed];
}

/** The row an issue stands in; `undefined` where a whole row is absent. */
export function issueRow({ part, issue }: LocatedIssue, figures: EnteredFigures): AnyRow | undefined {
  const table = tableForPart(figures, part);
  if (!table || issue.row === null) return undefined;
  return table.rows[issue.row - table.place.firstRow];
}

function severityOrder({ issue }: LocatedIssue): number {
  return issue.severity === "error" ? 0 : 1;
}

function issueAddress({ row, column }: Issue, place: TableLocation): string {
  const at = place.columnAt[column] ?? place.columnAt["period"] ?? place.firstColumn;
  return row === null ? "" : `${columnLetter(at + 1)}${row}`;
}

function filledRowCount(rows: readonly AnyRow[]): number {
  return rows.filter(({ values }) => Object.values(values).some((entry) => !isBlank(entry))).length;
}
