import type { AnyRow, EnteredRow } from "../tables/enteredRow";
import { isBlank, type Entry } from "../values/entry";
import { applyChanges, cellStateOf, type CellState, type Change } from "../tables/change";
import type { Issue } from "./issue";
import { subSteps, type Steps } from "../slices/steps";

/** Mended rows and their changes, which `invertChanges` takes back. */
export interface FixResult<Values> {
  readonly rows: readonly EnteredRow<Values>[];
  readonly changes: readonly Change[];
}

/** Whether an issue has a fix that is certain. */
function isFixable(issue: Issue): boolean {
  return issue.fix !== undefined && issue.row !== null;
}

/**
 * Mends all of these issues at once. Where two would mend the same cell, the first one does: check again, and
 * the other comes up with what is left of it.
 */
export function applyFixes<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  issues: readonly Issue[],
): FixResult<Values> {
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
    if (!row) return [];
    return issue.clearsRow ? clearingChanges(row) : [fixChange(row, issue)];
  });
  return { rows: applyChanges(rows, changes), changes };
}

/** Mends until nothing fixable is left; `checked` is the last check's answer, once no fix is left. */
export function* fixSteps<
  Values extends Readonly<Record<string, Entry>>,
  Checked extends { readonly issues: readonly Issue[] },
>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => Steps<Checked>,
): Steps<FixResult<Values> & { readonly checked: Checked }> {
  let fixed: FixResult<Values> = { rows, changes: [] };
  for (let round = 0, begun = 0; round < MAX_ROUNDS; round++) {
    const ended = (1 + begun) / 2;
    const checked = yield* subSteps(check(fixed.rows), begun, ended);
    const { rows: after, changes } = applyFixes(fixed.rows, checked.issues);
    if (changes.length === 0) return { ...fixed, checked };
    fixed = { rows: after, changes: [...fixed.changes, ...changes] };
    begun = ended;
  }
  throw new Error(`After ${MAX_ROUNDS} rounds fixes still make new ones: two rules undo each other.`);
}

/** Rows checked and left as they are, in the form of `fixSteps`. */
export function* checkWithoutFixing<Values, Checked>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => Steps<Checked>,
): Steps<FixResult<Values> & { readonly checked: Checked }> {
  return { rows, changes: [], checked: yield* check(rows) };
}

/** A cell takes part in three rules with a fix at the most, and each fix silences its own for good. */
const MAX_ROUNDS = 10;

function clearingChanges(row: AnyRow): Change[] {
  const filled = Object.keys(row.values).filter((column) => !isBlank(row.values[column] ?? null));
  return filled.map((column) => ({
    row: row.row,
    column,
    from: cellStateOf(row, column),
    to: { value: null },
  }));
}

function fixChange(row: AnyRow, { column, fix = null }: Issue): Change {
  const computed = row.computed?.[column];
  const to: CellState = computed ? { value: computed.value, formula: computed.expected } : { value: fix };
  return { row: row.row, column, from: cellStateOf(row, column), to };
}
