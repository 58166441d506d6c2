import type { Block } from "../plan/plan";
import { isFormula } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import { labelOffset } from "./linePlaces";
import type { PlacedName, Work } from "./lineWork";
import { textOf } from "./rowKeys";
import { seenAt } from "./seenWorkbook";

/**
 * Headings above columns of named cells, such as the years above the counts: where such a column has come, its heading
 * is blank beside those that are there. What stands in its place stays.
 */
export function compareHeadings(
  { at: address, cells: lines }: Block,
  names: readonly PlacedName[],
  work: Work,
): void {
  const { from } = parseRectangles(address)[0];
  for (const [down, cells] of lines.entries()) {
    const row = from.row + down;
    if (names.some(({ planned }) => row >= planned.from.row && row <= planned.to.row)) continue;
    const at = labelOffset(row, cells, from.column, work);
    if (!at) continue;
    for (const [across, to] of cells.entries()) {
      const planned = { row, column: from.column + across };
      const column = columnBelow(planned.column, names, work);
      if (to === null || isFormula(to) || column === undefined) continue;
      const place = { row: row + at.rows, column };
      if (seenAt(work.sheet, place.row, place.column) !== "") continue;
      work.made.push({ planned: { from: planned, to: planned }, at: place });
      const what = textOf(cells.find((cell) => typeof cell === "string" && cell !== ""));
      work.cells.push({ ...place, what, from: "", to, isFresh: false });
    }
  }
}

/** Where the named cells of a planned column stand, or have come just now. */
function columnBelow(planned: number, names: readonly PlacedName[], { made }: Work): number | undefined {
  const own = names.filter((each) => each.planned.from.column === planned);
  const seen = own.find((each) => each.seen)?.seen;
  if (seen) return seen.from.column;
  const rows = own.map((each) => each.planned.from.row);
  return made.find(({ planned: { from } }) => from.column === planned && rows.includes(from.row))?.at.column;
}
