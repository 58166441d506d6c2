import type { EnteredBlock } from "../../excel/write/enterRows";

/** Blank rows that new ones were entered over: what they get is no cell that was changed. */
export function filledRows(changes: EnteredBlock["changes"]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { row, from } of changes) {
    const isBlank = from.value === null && from.formula === undefined;
    counts.set(row, isBlank ? (counts.get(row) ?? 0) + 1 : NaN);
  }
  return new Set([...counts].flatMap(([row, count]) => (count > 1 ? [row] : [])));
}
