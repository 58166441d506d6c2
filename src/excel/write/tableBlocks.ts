import { cellAddress } from "../../sheets/plan/address";
import { parseRectangles } from "../../sheets/plan/rectangles";
import { mixedColumns } from "../../sheets/plan/mixedColumns";
import { isFormula, type Block, type TablePlan } from "../../sheets/plan/plan";
import { plannedCellInput, type CellInput } from "./queue/queueCells";

/** The header row of a table, as Excel takes it. */
export function tableHeaderInputs({ headers }: TablePlan): CellInput[] {
  return headers.map(plannedCellInput);
}

/** The rows of a table and its total row, to be written over the zeros. */
export function tableRowBlocks({ body, cells, totals }: TablePlan): Block[] {
  const { from, to } = parseRectangles(body)[0];
  return [
    { at: cellAddress(from), cells },
    ...(totals ? [{ at: cellAddress({ ...from, row: to.row + 1 }), cells: [totals] }] : []),
  ];
}

/**
 * Zeros that go ahead of formulas, where the rows of a column differ. Excel fills an empty table column with
 * a formula that is entered into it, so that one row's formula would replace the others'; a column that holds
 * constants already is left alone.
 */
export function placeholderZeros(table: TablePlan): Block[] {
  return mixedColumns(table).map(({ at, cells }) => ({
    at: cellAddress(at),
    cells: cells.map((cell) => [isFormula(cell) ? 0 : null]),
  }));
}
