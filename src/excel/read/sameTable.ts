import type { ReadTable } from "./readTable";

/** Whether a table that was read twice stands where it stood and holds what it held. */
export function isSameTable(
  one: ReadTable<string> | undefined,
  other: ReadTable<string> | undefined,
): boolean {
  return JSON.stringify([one?.place, one?.rows]) === JSON.stringify([other?.place, other?.rows]);
}
