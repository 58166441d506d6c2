import type { Entry } from "../activity/values/entry";
import { applyFixes } from "../activity/check/applyFix";
import { applyChanges } from "../activity/tables/change";
import type { Issue } from "../activity/check/issue";
import type { TableChanges } from "../excel/write/cellChange";
import type { EnteredFigures } from "../excel/read/readEntered";
import type { ReadTable } from "../excel/read/readTable";
import { withFormat } from "../excel/write/withFormat";
import { writeChanges } from "../excel/write/writeChanges";
import { judgeFigures, tablesOf, type CheckedFigures, type FoundIssue } from "./checkedFigures";
import { failed } from "./commandFailure";
import { readJudged } from "./readJudged";

export type { TableChanges };

export interface FixOutcome {
  /** The figures once mended. */
  readonly checked: CheckedFigures;
  /** What was changed; `undoChanges` takes it back. */
  readonly applied: readonly TableChanges[];
  /** Issues that were no longer there: somebody had changed the cell since. */
  readonly gone: number;
}

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
    const figures = await readJudged(before.figures.places);
    const still = stillThere(judgeFigures(figures), wanted);
    const applied = tablesOf(figures).flatMap((table): TableChanges[] => {
      const issues = still.filter(({ part }) => part === table.place.part).map(({ issue }) => issue);
      if (issues.length === 0) return [];
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
  const changed = <Table extends Pick<ReadTable<string>, "place" | "rows">>(table: Table): Table => ({
    ...table,
    rows: applyChanges<Readonly<Record<string, Entry>>>(
      table.rows,
      changes.filter(({ place }) => place.part === table.place.part).flatMap((each) => each.changes),
    ),
  });
  const { activity, meetings, computed } = figures;
  return {
    ...figures,
    activity: changed(activity),
    meetings: meetings && changed(meetings),
    computed: computed.map(changed),
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
