import type { ActivityImportSummary } from "./activityImport";
import { FIGURE_COLUMNS, type FigureColumn } from "./activityRow";
import { isHeld, type PlacedRow } from "./placeRow";
import type { SortedRows } from "./sortIncoming";

/** What an import of figures would do, in figures. */
export function summariseActivityImport(
  { placed, leftOut, blank }: SortedRows,
  entering: readonly PlacedRow[],
): ActivityImportSummary {
  const enters = new Set(entering.map(({ facts }) => facts.row));
  const locked = placed.filter((row) => !enters.has(row.facts.row) && isHeld(row)).length;
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
    added: entering.filter(({ at }) => !at).length,
    updated: entering.filter(({ at }) => at).length,
    identical: placed.length - entering.length - locked,
    locked,
    leftOut: leftOut.length,
    blank,
    firstMonth: placed.length > 0 ? firstMonth : null,
    lastMonth: placed.length > 0 ? lastMonth : null,
    municipalities: municipalities.size,
    totals: totalsOf(entering),
  };
}

function totalsOf(entering: readonly PlacedRow[]): Record<FigureColumn, number | null> {
  const totals: Record<FigureColumn, number | null> = {
    individual: null,
    collective: null,
    growth: null,
    young: null,
  };
  for (const { news } of entering) {
    for (const column of FIGURE_COLUMNS) {
      const figure = news[column];
      if (typeof figure === "number") totals[column] = (totals[column] ?? 0) + figure;
    }
  }
  return totals;
}
