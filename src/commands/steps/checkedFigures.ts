import type { EnteredTable } from "../../activity/tables/enteredTable";
import { lastEndedMonthEnd } from "../../calc/serialDate";
import { runStepsInSlices, type WorkControl } from "../../activity/slices/inSlices";
import { forEachInSteps, subSteps, type Steps } from "../../activity/slices/steps";
import { sheetTexts } from "../../language/sheets/sheets";
import type { AnyRow } from "../../activity/tables/enteredRow";
import { canPlaceRows, checkColumns, missingSheetColumns } from "../../activity/check/checkColumns";
import { activityIssueSteps } from "../../activity/check/checkActivity";
import { checkActuals } from "../../activity/check/checkActuals";
import { checkComputed } from "../../activity/check/checkComputed";
import { checkLost } from "../../activity/check/lostState";
import { checkSettings } from "../../activity/check/checkSettings";
import { checkYears } from "../../activity/check/checkYears";
import { countedRows, type CountedActivity } from "../../activity/check/countedRows";
import type { Issue } from "../../activity/check/issue";
import { lockedByPlace } from "../../activity/check/lockedFigures";
import { muteFinder } from "../../activity/check/mute";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { TablePart, TableLocation } from "../../excel/read/tables/tableLocation";
import { columnLetter } from "../../sheets/plan/address";

import { isFilled, judgedMeetingsSteps, placedRows } from "./judgedMeetings";

export type { Issue };

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
  readonly rows: Readonly<Record<EnteredTable, number>>;
  /** The rows and figures of Aktivitet that enter no sum. */
  readonly leftOut: { readonly rows: number; readonly figures: number };
  readonly statusDate: number;
  readonly lockedUntil: number | undefined;
  /** Whether cells with issues are marked on the sheets. */
  readonly marked: boolean;
  readonly figures: EnteredFigures;
}

/** The shares of the work that are done once Aktivitet has been judged, and once Forløb has. */
const ACTIVITY_JUDGED = 0.2;
const MEETINGS_JUDGED = 0.95;

/** Judges figures as they were read, by every rule; the page stays alive meanwhile. */
export function checkReadFigures(figures: EnteredFigures, control?: WorkControl): Promise<CheckedFigures> {
  return runStepsInSlices(checkedFiguresSteps(figures), control);
}

/** The same in steps. */
export function* checkedFiguresSteps(figures: EnteredFigures): Steps<CheckedFigures> {
  const { activity, meetings, computed, statusDate, savedState: memory } = figures;
  const context = { contract: contractInUse(), statusDate, from: "workbook" } as const;
  const activityRows = placedRows("activity", activity);
  const locked = canPlaceRows("activity", activity.columns) ? lockedByPlace(memory.locked) : undefined;
  const inActivity = activityIssueSteps(activityRows, { ...context, columns: activity.columns, locked });
  const ofActivity = yield* subSteps(inActivity, 0, meetings ? ACTIVITY_JUDGED : MEETINGS_JUDGED);
  const judgedMeetings =
    meetings &&
    (yield* subSteps(
      judgedMeetingsSteps(meetings, context.contract, statusDate),
      ACTIVITY_JUDGED,
      MEETINGS_JUDGED,
    ));
  const issues: LocatedIssue[] = [];
  const muted: MutedIssue[] = [];
  const muteFor = muteFinder(memory.mutes);
  const classify = function* (
    part: TablePart,
    place: TableLocation,
    rows: readonly AnyRow[],
    all: readonly Issue[],
  ): Steps<void> {
    const take = (issue: Issue) => {
      const found = { part, issue, address: issueAddress(issue, place) };
      const mute = muteFor(issue, issue.row === null ? undefined : rows[issue.row - place.firstRow]);
      if (mute) muted.push({ ...found, reason: mute.reason });
      else issues.push(found);
    };
    yield* subSteps(forEachInSteps(all, take), MEETINGS_JUDGED, MEETINGS_JUDGED);
  };
  yield* classify("activity", activity.place, [], checkLost(figures.lost, activity.place.firstRow - 1));
  for (const [part, table, ofRows] of [
    ["activity", activity, ofActivity],
    ["meetings", meetings, judgedMeetings?.issues],
  ] as const) {
    if (!table || !ofRows) continue;
    const { place, rows, columns } = table;
    yield* classify(part, place, rows, [...checkColumns(part, columns, place.firstRow - 1), ...ofRows]);
  }
  // Formulas that name a column of Aktivitet can be mended once it is back.
  const isLacking = checkColumns("activity", activity.columns, 0).length > 0;
  const counted = countedRows(activityRows, ofActivity, locked);
  for (const table of computed) {
    const { place, rows } = table;
    yield* classify(place.part, place, rows, [
      ...checkComputed(table).filter(({ received }) => !isLacking || received !== "#REF!"),
      ...checkBeside(table, statusDate, counted),
      ...missingSheetColumns(table.lacking ?? [], place.firstRow - 1),
    ]);
  }
  return {
    issues: issues.sort((a, b) => severityOrder(a) - severityOrder(b)),
    muted,
    rows: { activity: activity.rows.filter(isFilled).length, meetings: judgedMeetings?.filled ?? 0 },
    leftOut: counted.leftOut,
    statusDate,
    lockedUntil: memory.locked?.until,
    marked: memory.marked,
    figures,
  };
}

/** Checks beside those of entered rows: actuals of measures, the years, and the choices that verdicts depend on. */
function checkBeside(
  { place: { part }, rows }: SheetTable<string>,
  statusDate: number,
  counted: CountedActivity,
): Issue[] {
  const contract = contractInUse();
  const { shared, targets } = sheetTexts(contract.language);
  const { final } = shared;
  // Each year has a table.
  if (part.split(" ")[0] === "targets") return checkActuals(rows, targets.columns, contract);
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
