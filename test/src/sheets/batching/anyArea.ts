import fc from "fast-check";
import type { Rectangle } from "../../../../src/sheets/plan/rectangles";

/** Small rectangles close together, so that they often meet. */
export const anyArea: fc.Arbitrary<Rectangle> = fc
  .record({
    row: fc.integer({ min: 2, max: 7 }),
    column: fc.integer({ min: 2, max: 6 }),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ row, column, rows, columns }) => ({
    from: { row, column },
    to: { row: row + rows - 1, column: column + columns - 1 },
  }));

/** The cells of a rectangle, one text each. */
export function cellsOf({ from, to }: Rectangle): string[] {
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) cells.push(`${row}/${column}`);
  }
  return cells;
}
