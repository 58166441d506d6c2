import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { SheetChange } from "./sheetChange";

/** The rows of these changes as they are with them, by which they are known wherever they stand later. */
export function knownRows<Values extends Readonly<Record<string, unknown>>>(
  rows: readonly EnteredRow<Values>[],
  changes: readonly SheetChange[],
): ReadonlyMap<number, Values> {
  const changed = new Set(changes.map(({ row }) => row));
  const known = new Map(
    rows.flatMap(({ row, values }) => (changed.has(row) ? [[row, values] as const] : [])),
  );
  for (const { row, column, to } of changes) {
    const values = known.get(row);
    if (values && to.formula === undefined) known.set(row, { ...values, [column]: to.value });
  }
  return known;
}
