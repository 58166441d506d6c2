import { areaOf, type Area } from "./area";
import type { CellResult } from "./cell";
import { contractTexts } from "./contractTexts";
import { excelError } from "./excelError";

const ABSENT: Area = { cells: [[undefined]], rows: 1, columns: 1 };

/**
 * Applies a function to every cell of up to four arguments and answers in their shape. An argument of one
 * cell goes with every cell of the others; two larger ones must have the same shape, or the whole call is a
 * `#VALUE!` that names both. Cells that a ragged array lacks count as blank.
 */
export function byCell(
  args: readonly [unknown, unknown?, unknown?, unknown?],
  answer: (first: unknown, second: unknown, third: unknown, fourth: unknown) => CellResult,
): CellResult[][] {
  const areas = args.map(areaOf);
  const { rows, columns } = commonShape(areas);
  const [first = ABSENT, second = ABSENT, third = ABSENT, fourth = ABSENT] = areas;
  // An argument of one cell stays where it is while the others move on.
  const [step1, step2, step3, step4] = [stepOf(first), stepOf(second), stepOf(third), stepOf(fourth)];
  const result: CellResult[][] = [];
  for (let row = 0; row < rows; row++) {
    const row1 = first.cells[row * step1] ?? [];
    const row2 = second.cells[row * step2] ?? [];
    const row3 = third.cells[row * step3] ?? [];
    const row4 = fourth.cells[row * step4] ?? [];
    // Made in its full length at once: growing cell by cell costs a wide row as much as its arithmetic.
    const line = new Array<CellResult>(columns);
    for (let column = 0; column < columns; column++) {
      line[column] = answer(
        row1[column * step1],
        row2[column * step2],
        row3[column * step3],
        row4[column * step4],
      );
    }
    result.push(line);
  }
  return result;
}

/** The shape of all areas that are more than one cell; `#VALUE!` where they disagree. */
function commonShape(areas: readonly Area[]): Area {
  let shape = ABSENT;
  for (const area of areas) {
    if (stepOf(area) === 0) continue;
    if (stepOf(shape) === 1 && (area.rows !== shape.rows || area.columns !== shape.columns)) {
      throw excelError("#VALUE!", contractTexts().shapesDiffer(shape, area));
    }
    shape = area;
  }
  return shape;
}

/** 0 for an area of one cell, 1 for a larger one. */
function stepOf({ rows, columns }: Area): 0 | 1 {
  return rows > 1 || columns > 1 ? 1 : 0;
}
