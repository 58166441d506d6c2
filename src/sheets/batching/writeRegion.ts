import type { CellPosition } from "../plan/address";
import { rectanglesAddress, boundingRectangle, cellCount, type Rectangle } from "../plan/rectangles";

/** Rows of what cells are given; `null` leaves a cell as it is. */
export interface PlacedCells<Content> {
  readonly from: CellPosition;
  readonly cells: readonly (readonly (Content | null)[])[];
}

/** One step: rows of cells, or the same for every cell of a rectangle. */
export type CellWrite<Content> =
  | { readonly address: string; readonly cells: readonly (readonly (Content | null)[])[] }
  | { readonly address: string; readonly fill: Content };

/** Cells of a column, one below the other, that are given the same. */
export interface ColumnRun<Content> {
  readonly rectangle: Rectangle;
  readonly content: Content;
}

/** The content written in one step. */
export interface WriteRegion<Content> extends Measured {
  readonly runs: readonly ColumnRun<Content>[];
}

interface Measured {
  readonly rectangle: Rectangle;
  /** How many of the rectangle's cells are given something. */
  readonly given: number;
  /** The characters of all that is given. */
  readonly length: number;
  /** The characters of one cell, where all are given the same and one writing may serve them all. */
  readonly fill: number | undefined;
}

/** The cost of a step of its own in a request, in characters: reaching its cells, and the answer. */
const WRITE_OVERHEAD = 290;
const NULL_LENGTH = "null,".length;

export function writeRegionOf<Content>(run: ColumnRun<Content>, mayFill: boolean): WriteRegion<Content> {
  const given = cellCount(run.rectangle);
  const length = JSON.stringify(run.content).length + 1;
  return {
    rectangle: run.rectangle,
    runs: [run],
    given,
    length: length * given,
    fill: mayFill ? length : undefined,
  };
}

/** Adds a region: to the first one with which it is written in fewer characters, else as one more. */
export function addWriteRegion<Content>(regions: WriteRegion<Content>[], next: WriteRegion<Content>): void {
  for (const [index, region] of regions.entries()) {
    const both = combined(region, next);
    if (cost(both) >= cost(region) + cost(next)) continue;
    regions[index] = { ...both, runs: [...region.runs, ...next.runs] };
    return;
  }
  regions.push(next);
}

function combined<Content>(a: WriteRegion<Content>, b: WriteRegion<Content>): Measured {
  const isSame = a.runs[0]?.content === b.runs[0]?.content;
  return {
    rectangle: boundingRectangle(a.rectangle, b.rectangle),
    given: a.given + b.given,
    length: a.length + b.length,
    fill: isSame && a.fill !== undefined && b.fill !== undefined ? a.fill : undefined,
  };
}

function cost(region: Measured): number {
  const filled = filledBy(region);
  if (filled !== undefined) return WRITE_OVERHEAD + filled;
  return WRITE_OVERHEAD + region.length + (cellCount(region.rectangle) - region.given) * NULL_LENGTH;
}

/** The characters that fill the whole rectangle, where one writing may. */
function filledBy({ rectangle, given, fill }: Measured): number | undefined {
  return given === cellCount(rectangle) ? fill : undefined;
}

export function cellWriteOf<Content>(region: WriteRegion<Content>): CellWrite<Content> {
  const { from, to } = region.rectangle;
  const address = rectanglesAddress([region.rectangle]);
  const [first] = region.runs;
  if (first && region.given > 1 && filledBy(region) !== undefined) return { address, fill: first.content };
  const cells = Array.from({ length: to.row - from.row + 1 }, () =>
    Array<Content | null>(to.column - from.column + 1).fill(null),
  );
  for (const { rectangle, content } of region.runs) {
    for (const row of cells.slice(rectangle.from.row - from.row, rectangle.to.row - from.row + 1)) {
      row[rectangle.from.column - from.column] = content;
    }
  }
  return { address, cells };
}
