import { isLateRow } from "../../activity/check/issue";
import {
  lockedByPlace,
  monthsOf,
  reviseFigures,
  type LockEntry,
  type Revision,
} from "../../activity/check/lockedFigures";
import { firstActivityRows } from "../../activity/check/firstActivityRows";
import { figureColumns } from "../../activity/tables/activityRow";
import { activityFactsReader, activityKey } from "../../activity/tables/activityFacts";
import { isBlank } from "../../activity/values/entry";
import { isoMonth } from "../../activity/values/isoDay";
import { isCount } from "../../calc/isCount";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { saveLocked } from "../../excel/write/saveLocked";
import { revisionLogging } from "../log/lockLogging";
import { checkReadFigures, type CheckedFigures, type LocatedIssue } from "../steps/checkedFigures";
import { toCommandFailure } from "../steps/commandFailure";
import { givenReason } from "../steps/reasonMissing";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";

/** The figures after it, and how many of them became revisions. */
export interface RevisionOutcome {
  readonly checked: CheckedFigures;
  readonly revised: number;
}

/**
 * Locks what stands on the sheet now in the place of figures that were locked otherwise. Each revision is kept for
 * ever, with its reason and the report that it corrects; it counts from then on, and reports already made keep theirs.
 * The figures are read anew before: what is no longer changed, or is no count, is left as it is.
 * @param wanted issues of changed figures in locked months, and of rows that came to these
 * @param report the report that is corrected, as its sheet is called; absent where none has used the figure
 * @throws CommandFailure
 */
export async function reviseLocked(
  before: CheckedFigures,
  wanted: readonly LocatedIssue[],
  reason: string,
  report?: string,
): Promise<RevisionOutcome> {
  try {
    const figures = await readFiguresForCheck(before.figures.places);
    const { locked } = figures.savedState;
    const revisions = revisionsOf(before, wanted, figures);
    if (!locked || revisions.length === 0) {
      return { checked: await checkReadFigures(figures), revised: 0 };
    }
    const given = givenReason(reason);
    const at = new Date().toISOString();
    const why = { reason: given, ...(report === undefined ? {} : { report }) };
    const made = revisions.map(({ revision }) => revision);
    const entries = made.map((revision): LockEntry => ({ at, until: locked.until, ...why, revision }));
    const revised = reviseFigures(locked, made);
    const come = [...new Set(made.map(({ key }) => key))].filter((key) => !locked.figures[key]);
    const done = { kind: "revisions", revisions: made, come, ...why } as const;
    const logging = revisionLogging(figures, revisions, { reason: given, report }, { done });
    const lockHistory = await saveLocked(
      figures.places,
      revised,
      [...(figures.lost?.history ?? []), ...entries],
      logging,
    );
    const savedState = { ...figures.savedState, locked: revised, lockHistory };
    const checked = await checkReadFigures({ ...figures, savedState, lost: undefined });
    return { checked, revised: revisions.length };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** Whether a changed figure of a locked month, or a row that came to it, can become the locked one. */
export function isRevisable({ issue }: LocatedIssue): boolean {
  const { rule, row, received } = issue;
  if (rule !== "period-locked" || row === null) return false;
  return isLateRow(issue) || isBlank(received) || isCount(received);
}

/** A revision and the row that it stands in. */
interface PlacedRevision {
  readonly revision: Revision;
  readonly row: number;
}

/**
 * Figures in rows that were locked with another figure, or without one; none where their month is not locked. A row is
 * found by its month and municipality: since the check it may have been sorted, or have got others above it.
 */
function revisionsOf(
  before: CheckedFigures,
  wanted: readonly LocatedIssue[],
  { activity, savedState: { locked } }: EnteredFigures,
): PlacedRevision[] {
  if (!locked) return [];
  const factsOf = activityFactsReader(contractInUse());
  const rowNow = firstActivityRows(activity.rows.map(factsOf));
  const lockedMonths = monthsOf(lockedByPlace(locked));
  return wanted.flatMap(({ issue }) => {
    const { row, column } = issue;
    const known = before.figures.activity;
    const checked = row === null ? undefined : known.rows[row - known.place.firstRow];
    const { month, resolvedMunicipality } = checked ? factsOf(checked) : {};
    if (month === undefined || !resolvedMunicipality || !lockedMonths.has(isoMonth(month))) return [];
    const facts = rowNow(month, resolvedMunicipality);
    const key = activityKey(month, resolvedMunicipality);
    const there = locked.figures[key];
    if (!facts || (!there && !isLateRow(issue))) return [];
    const columns = figureColumns().filter((each) => isLateRow(issue) || each === column);
    return columns.flatMap((each): PlacedRevision[] => {
      const from = there?.[each] ?? null;
      const to = isBlank(facts.values[each] ?? null) ? null : facts[each];
      if (to === undefined || (to !== null && !isCount(to)) || from === to) return [];
      return [{ row: facts.row, revision: { key, column: each, from, to } }];
    });
  });
}
