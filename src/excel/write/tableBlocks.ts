import { cellAddress } from "../../sheets/plan/address";
import { parseRectangles } from "../../sheets/plan/rectangles";
import { mixedColumns } from "../../sheets/plan/mixedColumns";
import { isFormula, type Block, type TablePlan } from "../../sheets/plan/plan";

/** The header row of a table. */
export function tableHeaderBlock({ address, headers }: TablePlan): Block {
  return { at: cellAddress(parseRectangles(address)[0].from), cells: [headers] };
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
