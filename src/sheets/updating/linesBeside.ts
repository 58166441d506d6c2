import { isFormula, type CellContent } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { Offset } from "./linePlaces";
import type { Work } from "./lineWork";
import { textOf } from "./rowKeys";
import { hasAddress } from "./sameContent";
import { seenAt } from "./seenWorkbook";

/** A planned line, and how far it stands from there. */
interface LineBeside {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellContent[];
  readonly at: Offset;
}

/** Whether a planned row is one of a table's. */
export function isBesideTable(row: number, { plan }: Work): boolean {
  return plan.tables.some(({ body }) => {
    const { from, to } = parseRectangles(body)[0];
    return row >= from.row && row <= to.row;
  });
}

/** Formulas beside a table's rows: what a row that came has none of, and what would go with a row that leaves. */
export function compareBeside(
  { row, column: first, cells, at }: LineBeside,
  headings: readonly CellContent[],
  work: Work,
): void {
  for (const [index, to] of cells.entries()) {
    if (to === null || !isFormula(to)) continue;
    const place = { row: row + at.rows, column: first + index + at.columns };
    const from = seenAt(work.sheet, place.row, place.column);
    const isLeaving = work.leaving.has(place.row);
    const isMoved = at.rows !== 0 || at.columns !== 0;
    if (!(isLeaving || from === "") || (isMoved && hasAddress(to.formula))) continue;
    const isOurs = isLeaving && { isAfterLeaving: true };
    work.cells.push({ ...place, what: textOf(headings[index]), from, to, isFresh: isLeaving, ...isOurs });
  }
}
