import { matrixOf, onlyCell, MULTIPLE_CELLS, type CellMatrix } from "./cellMatrix";
import type { CellResult } from "./cell";
import { contractResultTexts } from "./contractResultTexts";
import { excelError } from "./excelError";

type CellAnswer = (first: unknown, second: unknown, third: unknown, fourth: unknown) => CellResult;

/**
 * Applies a function to every cell of up to four arguments and answers in their shape. An argument of one
 * cell goes with every cell of the others; two larger ones must have the same shape, or the whole call is a
 * `#VALUE!` that names both. Cells that a ragged array lacks count as blank, as an argument left out does.
 */
export function mapCells(
  answer: CellAnswer,
  first: unknown,
  second?: unknown,
  third?: unknown,
  fourth?: unknown,
): CellResult[][] {
  const cell1 = onlyCell(first);
  const cell2 = onlyCell(second);
  const cell3 = onlyCell(third);
  const cell4 = onlyCell(fourth);
  return cell1 === MULTIPLE_CELLS ||
    cell2 === MULTIPLE_CELLS ||
    cell3 === MULTIPLE_CELLS ||
    cell4 === MULTIPLE_CELLS
    ? mapMatrices(answer, matrixOf(first), matrixOf(second), matrixOf(third), matrixOf(fourth))
    : [[answer(cell1, cell2, cell3, cell4)]];
}

function mapMatrices(
  answer: CellAnswer,
  first: CellMatrix,
  second: CellMatrix,
  third: CellMatrix,
  fourth: CellMatrix,
): CellResult[][] {
  const { rows, columns } = commonShape(commonShape(commonShape(first, second), third), fourth);
  // An argument of one cell stays where it is while the others move on.
  const step1 = stride(first);
  const step2 = stride(second);
  const step3 = stride(third);
  const step4 = stride(fourth);
  const result = new Array<CellResult[]>(rows);
  for (let row = 0; row < rows; row++) {
    const row1 = first.cells[row * step1] ?? [];
    const row2 = second.cells[row * step2] ?? [];
    const row3 = third.cells[row * step3] ?? [];
    const row4 = fourth.cells[row * step4] ?? [];
    const line = blankRow(columns);
    for (let column = 0; column < columns; column++) {
      line[column] = answer(
        row1[column * step1],
        row2[column * step2],
        row3[column * step3],
        row4[column * step4],
      );
    }
    result[row] = line;
  }
  return result;
}

/** A row to be filled. A literal is created several times faster than an array of a computed length. */
function blankRow(columns: number): CellResult[] {
  const row: CellResult[] = [""];
  // In its full length at once: growing cell by cell costs a wide row as much as its arithmetic.
  if (columns > 1) row.length = columns;
  return row;
}

/** The larger of two shapes; `#VALUE!` where both are more than one cell and they disagree. */
function commonShape(one: CellMatrix, other: CellMatrix): CellMatrix {
  if (stride(other) === 0) return one;
  if (stride(one) === 0) return other;
  if (one.rows === other.rows && one.columns === other.columns) return one;
  throw excelError("#VALUE!", contractResultTexts().shapesDiffer(one, other));
}

/** 0 for an area of one cell, 1 for a larger one. */
function stride({ rows, columns }: CellMatrix): 0 | 1 {
  return rows > 1 || columns > 1 ? 1 : 0;
}
