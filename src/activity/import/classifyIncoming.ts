import { serialOfIsoDate } from "../../calc/serialDate";
import type { ActivityFacts } from "../tables/activityFacts";
import type { LockedPlace } from "../check/tableRules";
import { ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import type { CheckedRows } from "../check/checkedRows";
import { figureColumns } from "../tables/activityRow";
import { monthsOf } from "../check/lockedFigures";
import { isRowError } from "../check/countedRows";
import { isBlank } from "../values/entry";
import type { FirstRowFinder } from "../check/firstActivityRows";
import type { Issue } from "../check/issue";
import { isTooLong, type LeftOutRow } from "./leftOutRow";
import { matchRow, type MatchedRow } from "./matchRow";
import { forEachInSteps, type Steps } from "../slices/steps";

/** A file's rows, sorted into those that match a place in the sheet, those left out and blank ones. */
export interface ClassifiedRows {
  readonly matched: readonly MatchedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Issues of single figures in the rows that were matched. */
  readonly figureIssues: readonly Issue[];
  /** How many rows are blank. */
  readonly blank: number;
}

/** Matches each row of a file with its place in the sheet, and sets aside those that have none. */
export function* classifyIncoming(
  { facts: rows, issues }: CheckedRows<ActivityFacts>,
  find: FirstRowFinder,
  locked?: ReadonlyMap<string, LockedPlace>,
): Steps<ClassifiedRows> {
  const errors = errorsByRow(issues);
  const lockedMonths = new Set(Array.from(monthsOf(locked), (month) => serialOfIsoDate(`${month}-01`)));
  const columns: ReadonlySet<string> = new Set(figureColumns());
  const placed: MatchedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const figureIssues: Issue[] = [];
  let blank = 0;
  const classify = (facts: ActivityFacts) => {
    const { row, values, month, resolvedMunicipality: municipality } = facts;
    if (!facts.hasFigures && Object.values(values).every(isBlank)) {
      blank++;
      return;
    }
    const own = errors.get(row) ?? NO_ISSUES;
    const reasons = own.length > 0 ? own.filter(isRowError) : own;
    if (reasons.length > 0) leftOut.push({ row, reason: "fault", issues: reasons });
    else if (month === undefined || !municipality)
      leftOut.push({ row, reason: "no-month-or-figures", issues: [] });
    else if (isTooLong(values, ACTIVITY_TEXT_COLUMNS)) leftOut.push({ row, reason: "too-long", issues: [] });
    else {
      for (const issue of own) if (columns.has(issue.column)) figureIssues.push(issue);
      const faulty = own.length > 0 ? new Set(own.map(({ column }) => column)) : NO_COLUMNS;
      const at = find(month, municipality);
      placed.push(matchRow({ facts, month, municipality }, at, faulty, lockedMonths.has(month)));
    }
  };
  yield* forEachInSteps(rows, classify);
  return { matched: placed, leftOut, figureIssues, blank };
}

const NO_ISSUES: readonly Issue[] = [];

const NO_COLUMNS: ReadonlySet<string> = new Set();

function errorsByRow(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const errors = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.row === null || (issue.severity !== "error" && !isRowError(issue))) continue;
    const others = errors.get(issue.row);
    if (others) others.push(issue);
    else errors.set(issue.row, [issue]);
  }
  return errors;
}
