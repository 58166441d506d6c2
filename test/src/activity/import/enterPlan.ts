import type { Entry } from "../../../../src/activity/values/entry";
import { applyChanges, type Change } from "../../../../src/activity/tables/change";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";

interface Plan<Values> {
  readonly added: readonly EnteredRow<Values>[];
  readonly changed: readonly Change[];
}

/** The sheet once a plan is carried out: cells changed where they stand, new rows below the last one. */
export function enterPlan<Values extends Readonly<Record<string, Entry>>>(
  existing: readonly EnteredRow<Values>[],
  { added, changed }: Plan<Values>,
): EnteredRow<Values>[] {
  const last = Math.max(1, ...existing.map(({ row }) => row));
  return [
    ...applyChanges(existing, changed),
    ...added.map(({ values }, index) => ({ row: last + 1 + index, values })),
  ];
}
