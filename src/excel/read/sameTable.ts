import type { SheetTable } from "./loadTable";

/** Whether a table that was read twice stands where it stood and holds what it held. */
export function isSameTable(
  one: SheetTable<string> | undefined,
  other: SheetTable<string> | undefined,
): boolean {
  return JSON.stringify([one?.place, one?.rows]) === JSON.stringify([other?.place, other?.rows]);
}
