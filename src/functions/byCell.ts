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
  const shape = commonShape(areas);
  const [first = ABSENT, second = ABSENT, third = ABSENT, fourth = ABSENT] = areas;
  const [wide1, wide2, wide3, wide4] = [isWide(first), isWide(second), isWide(third), isWide(fourth)];
  const result: CellResult[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const row1 = first.cells[wide1 ? row : 0] ?? [];
    const row2 = second.cells[wide2 ? row : 0] ?? [];
    const row3 = third.cells[wide3 ? row : 0] ?? [];
    const row4 = fourth.cells[wide4 ? row : 0] ?? [];
    const line: CellResult[] = [];
    for (let column = 0; column < shape.columns; column++) {
      line.push(
        answer(
          row1[wide1 ? column : 0],
          row2[wide2 ? column : 0],
          row3[wide3 ? column : 0],
          row4[wide4 ? column : 0],
        ),
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
    if (!isWide(area)) continue;
    if (isWide(shape) && (area.rows !== shape.rows || area.columns !== shape.columns)) {
      throw excelError("#VALUE!", contractTexts().shapesDiffer(shape, area));
    }
    shape = area;
  }
  return shape;
}

function isWide({ rows, columns }: Area): boolean {
  return rows > 1 || columns > 1;
}
