import { forEachInSteps, type Steps } from "../../../activity/slices/steps";
import type { SheetTable } from "../load/loadTable";

/** Tells whether a table that was read twice stands where it stood and holds what it held. */
export function* isSameTableSteps(
  one: SheetTable<string> | undefined,
  other: SheetTable<string> | undefined,
): Steps<boolean> {
  if (JSON.stringify(one?.place) !== JSON.stringify(other?.place)) return false;
  if (one?.rows.length !== other?.rows.length) return false;
  let same = true;
  let index = 0;
  yield* forEachInSteps(one?.rows ?? [], (row) => {
    same &&= JSON.stringify(row) === JSON.stringify(other?.rows[index++]);
  });
  return same;
}
