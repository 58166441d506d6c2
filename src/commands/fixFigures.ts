import type { Entry } from "../activity/activityRow";
import { applyFixes } from "../activity/applyFix";
import { applyChanges } from "../activity/change";
import type { EnteredRow } from "../activity/enteredRow";
import type { Issue } from "../activity/issue";
import type { TableChanges } from "../excel/cellChange";
import { readEntered, type EnteredFigures } from "../excel/readEntered";
import { withFormat } from "../excel/withFormat";
import { writeChanges } from "../excel/writeChanges";
import { judgeFigures, type CheckedFigures, type FoundIssue, type JudgedPart } from "./checkedFigures";
import { failed } from "./commandFailure";

export type { TableChanges };

export interface FixOutcome {
  /** The figures once mended. */
  readonly checked: CheckedFigures;
  /** What was changed; `undoChanges` takes it back. */
  readonly applied: readonly TableChanges[];
  /** Issues that were no longer there: somebody had changed the cell since. */
  readonly gone: number;
}

type AnyRow = EnteredRow<Readonly<Record<string, Entry>>>;

/**
 * Mends issues: by their certain fix, or by the suggestion that the user has chosen. The figures are read
 * anew before, so that nothing is written over what has changed since.
 * @throws CommandFailure
 */
export async function fixFigures(
  before: CheckedFigures,
  wanted: readonly FoundIssue[],
  by: "fix" | "suggestion",
): Promise<FixOutcome> {
  try {
    const figures = await readEntered(before.figures.places);
    const still = stillThere(judgeFigures(figures), wanted);
    const applied = (["activity", "meetings"] as const).flatMap((part): TableChanges[] => {
      const table = figures[part];
      const issues = still.filter((found) => found.part === part).map(({ issue }) => issue);
      if (!table || issues.length === 0) return [];
      const { changes } = applyFixes<Readonly<Record<string, Entry>>>(
        table.rows,
        issues.map((issue) => mendable(issue, by)),
      );
      return [{ place: table.place, changes: changes.map((change) => withFormat(change, table)) }];
    });
    if (applied.length > 0) await writeChanges(applied);
    const checked = judgeFigures(changedFigures(figures, applied));
    return { checked, applied, gone: wanted.length - still.length };
  } catch (error) {
    throw failed(error);
  }
}

/** Figures as they stand once changes have been written. */
export function changedFigures(figures: EnteredFigures, changes: readonly TableChanges[]): EnteredFigures {
  const rowsOf = (part: JudgedPart, rows: readonly AnyRow[]) =>
    applyChanges(
      rows,
      changes.filter(({ place }) => place.part === part).flatMap((table) => table.changes),
    );
  const { activity, meetings } = figures;
  return {
    ...figures,
    activity: { ...activity, rows: rowsOf("activity", activity.rows) as typeof activity.rows },
    meetings: meetings && {
      ...meetings,
      rows: rowsOf("meetings", meetings.rows) as typeof meetings.rows,
    },
  };
}

function stillThere(now: CheckedFigures, wanted: readonly FoundIssue[]): FoundIssue[] {
  const there = new Map([...now.issues, ...now.muted].map((found) => [keyOf(found), found]));
  return wanted.flatMap((found) => there.get(keyOf(found)) ?? []);
}

function keyOf({ part, issue: { rule, row, column, received, fix, suggestion } }: FoundIssue): string {
  return JSON.stringify([part, rule, row, column, received, fix, suggestion]);
}

/** In a workbook the writer neutralises texts: the apostrophe that a file needs would stand there twice. */
function mendable(issue: Issue, by: "fix" | "suggestion"): Issue {
  const to = issue[by];
  const { fix: _fix, ...unfixed } = issue;
  if (to === undefined) return unfixed;
  const isNeutralised = issue.rule === "text-formula" && typeof to === "string" && to.startsWith("'");
  return { ...unfixed, fix: isNeutralised ? to.slice(1) : to };
}
