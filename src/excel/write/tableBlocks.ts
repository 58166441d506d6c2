import { cellAddress } from "../../sheets/plan/address";
import { parseRectangles } from "../../sheets/plan/rectangles";
import { isFormula, type Block, type CellContent, type TablePlan } from "../../sheets/plan/plan";

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
export function placeholderZeros({ body, cells }: TablePlan): Block[] {
  const mixed = (cells[0] ?? []).map((_, column) => isMixed(cells.map((row) => row[column] ?? null)));
  if (!mixed.includes(true)) return [];
  const zeros = cells.map((row) => row.map((cell, column) => (mixed[column] && isFormula(cell) ? 0 : null)));
  return [{ at: cellAddress(parseRectangles(body)[0].from), cells: zeros }];
}

/** Whether a column holds formulas, and not the same one in every row. */
function isMixed(column: readonly CellContent[]): boolean {
  const formulas = new Set(column.map((cell) => (isFormula(cell) ? cell.formula : undefined)));
  return formulas.size > 1;
}
