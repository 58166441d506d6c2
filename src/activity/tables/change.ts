import type { Entry } from "../values/entry";
import type { CellMark, EnteredRow } from "./enteredRow";

/** A cell's content: its value, mark and formula. */
export interface CellState {
  readonly value: Entry;
  readonly mark?: CellMark;
  /** A computed cell's formula; `undefined` where a value stands over it. */
  readonly formula?: string;
}

/** One cell changed, as data; swapping `from` and `to` undoes it. */
export interface Change {
  readonly row: number;
  readonly column: string;
  readonly from: CellState;
  readonly to: CellState;
}

/** The changes that undo these, the last one first. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from })).reverse();
}

/** Rows with these changes made; unchanged rows stay the same objects. */
export function applyChanges<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  changes: readonly Change[],
): EnteredRow<Values>[] {
  const byRow = new Map<number, Change[]>();
  for (const change of changes) {
    const others = byRow.get(change.row);
    if (others) others.push(change);
    else byRow.set(change.row, [change]);
  }
  return rows.map((row) => (byRow.get(row.row) ?? []).reduce(changed, row));
}

/** The present content of a row's cell. */
export function cellStateOf(row: EnteredRow<Readonly<Record<string, Entry>>>, column: string): CellState {
  const computed = row.computed?.[column];
  if (computed) {
    const { value, formula } = computed;
    return { value, ...(formula === undefined ? {} : { formula }) };
  }
  const mark = row.marks?.[column];
  return { value: row.values[column] ?? null, ...(mark ? { mark } : {}) };
}

function changed<Values extends Readonly<Record<string, Entry>>>(
  row: EnteredRow<Values>,
  { column, to }: Change,
): EnteredRow<Values> {
  const computed = row.computed?.[column];
  if (computed) {
    const cell = { value: to.value, formula: to.formula, expected: computed.expected };
    return { ...row, computed: { ...row.computed, [column]: cell } };
  }
  const { [column]: _removed, ...otherMarks } = row.marks ?? {};
  const marks = to.mark ? { ...otherMarks, [column]: to.mark } : otherMarks;
  const { marks: _before, ...unmarked } = row;
  return {
    ...unmarked,
    values: { ...row.values, [column]: to.value },
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
}
