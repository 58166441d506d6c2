import type { Contract } from "./contract";
import { targetFor } from "./targets";

/** A year of the contract that still lacks targets which the year before has, and these measures. */
export interface UndecidedYear {
  readonly year: number;
  readonly measures: readonly string[];
}

/**
 * The first such year, whichever is chosen: what nobody has decided is not decided by looking at the year that lacks it.
 */
export function undecidedYear(contract: Contract): UndecidedYear | undefined {
  const open = contract.years.flatMap((year) => {
    const next = year + 1;
    if (!contract.years.includes(next)) return [];
    const measures = contract.measures.filter(
      (each) =>
        targetFor(contract, each, year).kind === "fixed" &&
        targetFor(contract, each, next).kind === "not-fixed",
    );
    return measures.length > 0 ? [{ year: next, measures: measures.map(({ id }) => id) }] : [];
  });
  return open[0];
}

/** The year that was undecided in a contract and is not in the one that replaces it. */
export function decidedYear(before: Contract, after: Contract): number | undefined {
  const open = undecidedYear(before);
  if (!open || !after.years.includes(open.year)) return undefined;
  const those = after.measures.filter(({ id }) => open.measures.includes(id));
  const isDecided = those.every((each) => targetFor(after, each, open.year).kind === "fixed");
  return isDecided && those.length > 0 ? open.year : undefined;
}
