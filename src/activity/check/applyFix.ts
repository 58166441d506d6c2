import type { Entry } from "../values/entry";
import { applyChanges, contentOf, type CellContent, type Change } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "./issue";
import { atOnce, partOf, runSteps, type Steps } from "../slices/steps";

type AnyRow = EnteredRow<Readonly<Record<string, Entry>>>;

/** Rows once mended, and what was changed; `undoing(changes)` takes it back. */
export interface Fixed<Values> {
  readonly rows: readonly EnteredRow<Values>[];
  readonly changes: readonly Change[];
}

/** An issue whose mending is certain. */
export function isFixable(issue: Issue): boolean {
  return issue.fix !== undefined && issue.row !== null;
}

/** Mends one issue for certain; nothing changes where it has no fix. */
export function applyFix<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  issue: Issue,
): Fixed<Values> {
  return applyFixes(rows, [issue]);
}

/** Takes the likely value of one issue; nothing changes where it has none. */
export function applySuggestion<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  issue: Issue,
): Fixed<Values> {
  const { suggestion } = issue;
  return suggestion === undefined ? { rows, changes: [] } : applyFixes(rows, [{ ...issue, fix: suggestion }]);
}

/**
 * Mends all of these issues at once. Where two would mend the same cell, the first one does: check again, and
 * the other comes up with what is left of it.
 */
export function applyFixes<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  issues: readonly Issue[],
): Fixed<Values> {
  const cells = new Map<string, Issue>();
  for (const issue of issues) {
    const cell = `${issue.row}|${issue.column}`;
    if (isFixable(issue) && !cells.has(cell)) cells.set(cell, issue);
  }
  if (cells.size === 0) return { rows, changes: [] };
  const wanted = new Set([...cells.values()].map(({ row }) => row));
  const byNumber = new Map<number | null, AnyRow>();
  for (const row of rows) if (wanted.has(row.row)) byNumber.set(row.row, row);
  const changes = [...cells.values()].flatMap((issue) => {
    const row = byNumber.get(issue.row);
    return row ? [changeFor(row, issue)] : [];
  });
  return { rows: applyChanges(rows, changes), changes };
}

/** Mends until nothing fixable is left. */
export function applyAllFixes<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => readonly Issue[],
): Fixed<Values> {
  const { rows: mended, changes } = runSteps(fixSteps(rows, (now) => atOnce(() => ({ issues: check(now) }))));
  return { rows: mended, changes };
}

/** The same in steps; `checked` is what the last check answers, of rows that nothing mends any further. */
export function* fixSteps<
  Values extends Readonly<Record<string, Entry>>,
  Checked extends { readonly issues: readonly Issue[] },
>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => Steps<Checked>,
): Steps<Fixed<Values> & { readonly checked: Checked }> {
  let fixed: Fixed<Values> = { rows, changes: [] };
  for (let round = 0, begun = 0; round < MOST_ROUNDS; round++) {
    const ended = (1 + begun) / 2;
    const checked = yield* partOf(check(fixed.rows), begun, ended);
    const { rows: after, changes } = applyFixes(fixed.rows, checked.issues);
    if (changes.length === 0) return { ...fixed, checked };
    fixed = { rows: after, changes: [...fixed.changes, ...changes] };
    begun = ended;
  }
  throw new Error(`After ${MOST_ROUNDS} rounds fixes still make new ones: two rules undo each other.`);
}

/** Rows that are checked and not mended, as `fixSteps` answers. */
export function* asTheyAre<Values, Checked>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => Steps<Checked>,
): Steps<Fixed<Values> & { readonly checked: Checked }> {
  return { rows, changes: [], checked: yield* check(rows) };
}

/** A cell takes part in three rules with a fix at the most, and each fix silences its own for good. */
const MOST_ROUNDS = 10;

function changeFor(row: AnyRow, { column, fix = null }: Issue): Change {
  const computed = row.computed?.[column];
  const to: CellContent = computed ? { value: computed.value, formula: computed.expected } : { value: fix };
  return { row: row.row, column, from: contentOf(row, column), to };
}
