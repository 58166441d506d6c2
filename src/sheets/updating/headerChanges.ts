import type { CellChange, SideHeader, KeptEntry } from "./changes";
import { isSameContent, isSeenFormula } from "./sameContent";

/**
 * Headers that count by another contract than today's, or do not count any more. They are compared with today's formulas
 * alone: a workbook that has followed a newer contract without them counts nothing of its years, and says so nowhere.
 */
export function headerChanges(found: readonly SideHeader[]): {
  readonly cells: readonly CellChange[];
  readonly kept: readonly KeptEntry[];
} {
  // Where none of them stands, somebody has put something of their own there.
  if (!found.some(({ seen }) => isSeenFormula(seen))) return { cells: [], kept: [] };
  const other = found.filter(({ formula, seen }) => !isSameContent({ formula }, seen));
  return {
    cells: other.map(({ row, column, header, seen, formula }) => ({
      row,
      column,
      what: header,
      from: seen,
      to: { formula },
      isFresh: false,
    })),
    kept: other.flatMap(({ row, column, header, seen }) =>
      seen === "" || isSeenFormula(seen) ? [] : [{ row, column, what: header, value: seen }],
    ),
  };
}
