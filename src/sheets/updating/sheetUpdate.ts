import { parseRectangles, rectanglesAddress } from "../plan/rectangles";
import type { HighlightPlan } from "../plan/plan";
import type { Comparison, ContentChanges } from "./changes";
import { contentChanges } from "./contentChanges";
import { inTheWayChanges } from "./inTheWay";
import { freshLooks, type FreshLooks } from "./freshLooks";
import { seenTable } from "./frameChanges";
import { lineChanges } from "./lineChanges";
import type { LineChanges } from "./lineWork";
import type { SeenSheet } from "./seenWorkbook";

/** What is written into a sheet whose rows, columns and tables are all there. */
export interface SheetUpdate {
  readonly sheet: SeenSheet;
  readonly contents: ContentChanges;
  readonly lines: LineChanges;
  readonly looks: FreshLooks;
  readonly highlights: readonly HighlightPlan[];
}

export function sheetUpdate(comparison: Comparison): SheetUpdate {
  const { plan, sheet, keys, fresh } = comparison;
  const ofTables = contentChanges(comparison);
  const inTheWay = inTheWayChanges(plan, sheet);
  const contents = {
    ...ofTables,
    cells: [...ofTables.cells, ...inTheWay.cells],
    kept: [...ofTables.kept, ...inTheWay.kept],
  };
  const lines = lineChanges(comparison);
  return {
    sheet,
    contents,
    lines,
    looks: freshLooks(plan, sheet, keys, fresh, lines.made),
    highlights: freshHighlights(comparison),
  };
}

/** Of tables that were made just now; those that grew took theirs along. */
function freshHighlights({ plan, sheet, fresh }: Comparison): HighlightPlan[] {
  return plan.tables.flatMap((planned) => {
    const seen = fresh.tables.has(planned.name) ? seenTable(sheet, planned.name) : undefined;
    if (!seen) return [];
    const [{ from, to }] = parseRectangles(planned.address);
    const move = { rows: seen.row - from.row, columns: seen.column - from.column };
    return plan.highlights.flatMap((highlight): HighlightPlan[] => {
      const [at] = parseRectangles(highlight.address);
      if (at.from.row < from.row || at.to.row > to.row) return [];
      const shift = (place: { row: number; column: number }) => ({
        row: place.row + move.rows,
        column: place.column + move.columns,
      });
      return [{ ...highlight, address: rectanglesAddress([{ from: shift(at.from), to: shift(at.to) }]) }];
    });
  });
}

/** Whether nothing is to be written. */
export function isSheetWhole({ contents, lines }: SheetUpdate): boolean {
  return contents.cells.length + contents.leaving.length + lines.cells.length + lines.names.length === 0;
}
