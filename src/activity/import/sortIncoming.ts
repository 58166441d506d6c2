import { serialOfIsoDate } from "../../calc/serialDate";
import type { ActivityFacts } from "../tables/activityFacts";
import type { LockedFigures } from "../check/tableRules";
import { ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import type { CheckedRows } from "../check/checkedRows";
import { FIGURE_COLUMNS } from "../tables/activityRow";
import { isRowError } from "../check/countedRows";
import { isBlank } from "../values/entry";
import type { PlaceFinder } from "../check/firstAtPlaces";
import type { Issue } from "../check/issue";
import { isTooLong, type LeftOutRow } from "./leftOutRow";
import { placeRow, type PlacedRow } from "./placeRow";
import { eachInSteps, type Steps } from "../slices/steps";

/** The rows of a file by what becomes of them. */
export interface SortedRows {
  readonly placed: readonly PlacedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** What is wrong with single figures of the rows that were placed. */
  readonly faults: readonly Issue[];
  /** How many rows say nothing. */
  readonly blank: number;
}

/** Finds the place of each row of a file in the sheet, and sets aside those that have none. */
export function* sortIncoming(
  { facts: rows, issues }: CheckedRows<ActivityFacts>,
  find: PlaceFinder,
  locked: ReadonlyMap<string, LockedFigures> = new Map(),
): Steps<SortedRows> {
  const errors = errorsByRow(issues);
  const lockedMonths = new Set(
    [...locked.keys()].map((key) => serialOfIsoDate(`${key.slice(0, "2026-01".length)}-01`)),
  );
  const placed: PlacedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const faults: Issue[] = [];
  let blank = 0;
  const sort = (facts: ActivityFacts) => {
    const { row, values, month, meantMunicipality: municipality } = facts;
    if (!facts.hasFigures && Object.values(values).every(isBlank)) {
      blank++;
      return;
    }
    const own = errors.get(row) ?? NO_ISSUES;
    const reasons = own.length > 0 ? own.filter(isRowError) : own;
    if (reasons.length > 0) leftOut.push({ row, why: "fault", issues: reasons });
    else if (month === undefined || !municipality) leftOut.push({ row, why: "no-place", issues: [] });
    else if (isTooLong(values, ACTIVITY_TEXT_COLUMNS)) leftOut.push({ row, why: "too-long", issues: [] });
    else {
      for (const issue of own) if (figureColumns.has(issue.column)) faults.push(issue);
      const faulty = own.length > 0 ? new Set(own.map(({ column }) => column)) : NO_COLUMNS;
      const at = find(month, municipality);
      placed.push(placeRow({ facts, month, municipality }, at, faulty, lockedMonths.has(month)));
    }
  };
  yield* eachInSteps(rows, sort);
  return { placed, leftOut, faults, blank };
}

const NO_ISSUES: readonly Issue[] = [];

const NO_COLUMNS: ReadonlySet<string> = new Set();

const figureColumns: ReadonlySet<string> = new Set(FIGURE_COLUMNS);

function errorsByRow(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const errors = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.severity !== "error" || issue.row === null) continue;
    const others = errors.get(issue.row);
    if (others) others.push(issue);
    else errors.set(issue.row, [issue]);
  }
  return errors;
}
