import type { CellPosition } from "./address";
import { isFormula, type CellContent, type TablePlan } from "./plan";
import { parseRectangles } from "./rectangles";

/** A table's column whose rows hold different formulas, or formulas beside constants. */
export interface MixedColumn {
  /** The cell of its first row. */
  readonly at: CellPosition;
  readonly cells: readonly CellContent[];
}

/** Those columns of a table that Excel would spoil if it filled them with one row's formula. */
export function mixedColumns({ body, cells }: TablePlan): MixedColumn[] {
  const { row, column } = parseRectangles(body)[0].from;
  return (cells[0] ?? []).flatMap((_, index): MixedColumn[] => {
    const down = cells.map((each) => each[index] ?? null);
    return isMixed(down) ? [{ at: { row, column: column + index }, cells: down }] : [];
  });
}

function isMixed(column: readonly CellContent[]): boolean {
  const formulas = new Set(column.map((cell) => (isFormula(cell) ? cell.formula : undefined)));
  return formulas.size > 1;
}
