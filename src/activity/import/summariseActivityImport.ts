import type { ActivityImportSummary } from "./activityImport";
import { FIGURE_COLUMNS, type FigureColumn } from "../tables/activityRow";
import { isHeld, type PlacedRow } from "./placeRow";
import type { SortedRows } from "./sortIncoming";

/** What an import of figures would do, in figures. */
export function summariseActivityImport(
  { placed, leftOut, blank }: SortedRows,
  entering: readonly PlacedRow[],
): ActivityImportSummary {
  const held = placed.filter(isHeld).map(({ facts }) => facts.row);
  const onlyHeld = new Set(held);
  if (held.length > 0) for (const { facts } of entering) onlyHeld.delete(facts.row);
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
    identical: placed.length - entering.length - onlyHeld.size,
    locked: onlyHeld.size,
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
