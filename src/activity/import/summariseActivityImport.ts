import type { ActivityImportSummary } from "./activityImport";
import { figureColumns, type FigureColumn } from "../tables/activityRow";
import { isLockedOut, type MatchedRow } from "./matchRow";
import type { ClassifiedRows } from "./classifyIncoming";

/** An import of figures in numbers. */
export function summariseActivityImport(
  { matched: placed, leftOut, blank }: ClassifiedRows,
  entering: readonly MatchedRow[],
): ActivityImportSummary {
  const lockedOut = placed.filter(isLockedOut).map(({ facts }) => facts.row);
  const onlyLockedOut = new Set(lockedOut);
  if (lockedOut.length > 0) for (const { facts } of entering) onlyLockedOut.delete(facts.row);
  const added = entering.reduce((count, { at }) => (at ? count : count + 1), 0);
  let firstMonth = Infinity;
  let lastMonth = -Infinity;
  const municipalities = new Set<string>();
  for (const { month, municipality } of placed) {
    firstMonth = Math.min(firstMonth, month);
    lastMonth = Math.max(lastMonth, month);
    municipalities.add(municipality.code);
  }
  return {
    rows: placed.length + leftOut.length + blank,
    added,
    updated: entering.length - added,
    identical: placed.length - entering.length - onlyLockedOut.size,
    locked: onlyLockedOut.size,
    leftOut: leftOut.length,
    blank,
    firstMonth: placed.length > 0 ? firstMonth : null,
    lastMonth: placed.length > 0 ? lastMonth : null,
    municipalities: municipalities.size,
    totals: totalsOf(entering),
  };
}

function totalsOf(entering: readonly MatchedRow[]): Record<FigureColumn, number | null> {
  const totals: Record<FigureColumn, number | null> = {
    individual: null,
    collective: null,
    growth: null,
    young: null,
    ...Object.fromEntries(figureColumns().map((column) => [column, null])),
  };
  for (const { newValues } of entering) {
    for (const column of figureColumns()) {
      const figure = newValues[column];
      if (typeof figure === "number") totals[column] = (totals[column] ?? 0) + figure;
    }
  }
  return totals;
}
