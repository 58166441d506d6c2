import { rangeAddress } from "../../../sheets/plan/address";
import { parseRectangles } from "../../../sheets/plan/rectangles";
import type { SheetPlan } from "../../../sheets/plan/plan";
import type { RangeCache } from "../rangeCache";

/** The widths of columns side by side in one step. */
export function queueWidths(ranges: RangeCache, widths: SheetPlan["widths"]): void {
  const points = new Map<number, number>();
  for (const { columns, characters } of widths) {
    const { from, to } = parseRectangles(columns)[0];
    for (let column = from.column; column <= to.column; column++) points.set(column, columnWidth(characters));
  }
  for (const { first, sizes } of sizeRuns(points)) {
    const range = ranges.range(rangeAddress({ row: 1, column: first }, 1, sizes.length));
    range.setColumnProperties(sizes.map((size) => ({ format: { columnWidth: size } })));
  }
}

/** The heights of rows below each other in one step. */
export function queueHeights(ranges: RangeCache, heights: SheetPlan["heights"]): void {
  const points = new Map<number, number>();
  for (const each of heights) {
    const { from, to } = parseRectangles(each.rows)[0];
    for (let row = from.row; row <= to.row; row++) points.set(row, each.points);
  }
  for (const { first, sizes } of sizeRuns(points)) {
    const range = ranges.range(rangeAddress({ row: first, column: 1 }, sizes.length, 1));
    range.setRowProperties(sizes.map((size) => ({ format: { rowHeight: size } })));
  }
}

/** Sizes of neighbours, by the number of the first. */
function sizeRuns(sizes: ReadonlyMap<number, number>): { first: number; sizes: number[] }[] {
  const found: { first: number; sizes: number[] }[] = [];
  for (const [number, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.first + last.sizes.length === number) last.sizes.push(size);
    else found.push({ first: number, sizes: [size] });
  }
  return found;
}

/** A column width in points from characters of the default font: 7 pixels each and 5 for the padding. */
function columnWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
