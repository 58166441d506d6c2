import type { CellPosition } from "../plan/address";
import { rectanglesAddress, boundingRectangle, cellCount, type Rectangle } from "../plan/rectangles";

/** Rows of what cells are given; `null` leaves a cell as it is. */
export interface PlacedCells<Content> {
  readonly from: CellPosition;
  readonly cells: readonly (readonly (Content | null)[])[];
}

/** One step: rows of cells, or the same for every cell of an area. */
export type CellWrite<Content> =
  | { readonly address: string; readonly cells: readonly (readonly (Content | null)[])[] }
  | { readonly address: string; readonly fill: Content };

/** Cells of a column, one below the other, that are given the same. */
export interface ColumnRun<Content> {
  readonly rectangle: Rectangle;
  readonly content: Content;
}

/** What is written in one step. */
export interface WriteRegion<Content> extends Measured {
  readonly runs: readonly ColumnRun<Content>[];
}

interface Measured {
  readonly area: Rectangle;
  /** How many of the area's cells are given something. */
  readonly given: number;
  /** The characters of all that is given. */
  readonly length: number;
  /** The characters of one cell, where all are given the same and one writing may serve them all. */
  readonly fill: number | undefined;
}

/** What a step of its own costs in a request, in characters: reaching its cells, and what is answered. */
const WRITE_OVERHEAD = 290;
const NULL_LENGTH = "null,".length;

export function writeRegionOf<Content>(stretch: ColumnRun<Content>, mayFill: boolean): WriteRegion<Content> {
  const given = cellCount(stretch.rectangle);
  const length = JSON.stringify(stretch.content).length + 1;
  return {
    area: stretch.rectangle,
    runs: [stretch],
    given,
    length: length * given,
    fill: mayFill ? length : undefined,
  };
}

/** Adds a patch: to the first one with which it is written in fewer characters, else as one more. */
export function addWriteRegion<Content>(patches: WriteRegion<Content>[], next: WriteRegion<Content>): void {
  for (const [index, patch] of patches.entries()) {
    const both = combined(patch, next);
    if (cost(both) >= cost(patch) + cost(next)) continue;
    patches[index] = { ...both, runs: [...patch.runs, ...next.runs] };
    return;
  }
  patches.push(next);
}

function combined<Content>(a: WriteRegion<Content>, b: WriteRegion<Content>): Measured {
  const isSame = a.runs[0]?.content === b.runs[0]?.content;
  return {
    area: boundingRectangle(a.area, b.area),
    given: a.given + b.given,
    length: a.length + b.length,
    fill: isSame && a.fill !== undefined && b.fill !== undefined ? a.fill : undefined,
  };
}

function cost(patch: Measured): number {
  const filled = filledBy(patch);
  if (filled !== undefined) return WRITE_OVERHEAD + filled;
  return WRITE_OVERHEAD + patch.length + (cellCount(patch.area) - patch.given) * NULL_LENGTH;
}

/** The characters that fill the whole area, where one writing may. */
function filledBy({ area, given, fill }: Measured): number | undefined {
  return given === cellCount(area) ? fill : undefined;
}

export function cellWriteOf<Content>(patch: WriteRegion<Content>): CellWrite<Content> {
  const { from, to } = patch.area;
  const address = rectanglesAddress([patch.area]);
  const [first] = patch.runs;
  if (first && patch.given > 1 && filledBy(patch) !== undefined) return { address, fill: first.content };
  const cells = Array.from({ length: to.row - from.row + 1 }, () =>
    Array<Content | null>(to.column - from.column + 1).fill(null),
  );
  for (const { rectangle: area, content } of patch.runs) {
    for (const row of cells.slice(area.from.row - from.row, area.to.row - from.row + 1)) {
      row[area.from.column - from.column] = content;
    }
  }
  return { address, cells };
}
