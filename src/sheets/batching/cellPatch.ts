import type { Place } from "../plan/address";
import { addressOf, around, sizeOf, type Area } from "../plan/rectangles";

/** Rows of what cells are given; `null` leaves a cell as it is. */
export interface CellBlock<Content> {
  readonly from: Place;
  readonly cells: readonly (readonly (Content | null)[])[];
}

/** One step: rows of cells, or the same for every cell of an area. */
export type CellStep<Content> =
  | { readonly address: string; readonly cells: readonly (readonly (Content | null)[])[] }
  | { readonly address: string; readonly fill: Content };

/** Cells of a column, one below the other, that are given the same. */
export interface Stretch<Content> {
  readonly area: Area;
  readonly content: Content;
}

/** What is written in one step. */
export interface Patch<Content> extends Measured {
  readonly stretches: readonly Stretch<Content>[];
}

interface Measured {
  readonly area: Area;
  /** How many of the area's cells are given something. */
  readonly given: number;
  /** The characters of all that is given. */
  readonly length: number;
  /** The characters of one cell, where all are given the same and one writing may serve them all. */
  readonly fill: number | undefined;
}

/** What a step of its own costs in a request, in characters: reaching its cells, and what is answered. */
const STEP = 290;
const LEFT_ALONE = "null,".length;

export function patchOf<Content>(stretch: Stretch<Content>, mayFill: boolean): Patch<Content> {
  const given = sizeOf(stretch.area);
  const length = JSON.stringify(stretch.content).length + 1;
  return {
    area: stretch.area,
    stretches: [stretch],
    given,
    length: length * given,
    fill: mayFill ? length : undefined,
  };
}

/** Adds a patch: to the first one with which it is written in fewer characters, else as one more. */
export function addPatch<Content>(patches: Patch<Content>[], next: Patch<Content>): void {
  for (const [index, patch] of patches.entries()) {
    const both = together(patch, next);
    if (cost(both) >= cost(patch) + cost(next)) continue;
    patches[index] = { ...both, stretches: [...patch.stretches, ...next.stretches] };
    return;
  }
  patches.push(next);
}

function together<Content>(a: Patch<Content>, b: Patch<Content>): Measured {
  const isSame = a.stretches[0]?.content === b.stretches[0]?.content;
  return {
    area: around(a.area, b.area),
    given: a.given + b.given,
    length: a.length + b.length,
    fill: isSame && a.fill !== undefined && b.fill !== undefined ? a.fill : undefined,
  };
}

function cost(patch: Measured): number {
  const filled = filledBy(patch);
  if (filled !== undefined) return STEP + filled;
  return STEP + patch.length + (sizeOf(patch.area) - patch.given) * LEFT_ALONE;
}

/** The characters that fill the whole area, where one writing may. */
function filledBy({ area, given, fill }: Measured): number | undefined {
  return given === sizeOf(area) ? fill : undefined;
}

export function stepOf<Content>(patch: Patch<Content>): CellStep<Content> {
  const { from, to } = patch.area;
  const address = addressOf([patch.area]);
  const [first] = patch.stretches;
  if (first && patch.given > 1 && filledBy(patch) !== undefined) return { address, fill: first.content };
  const cells = Array.from({ length: to.row - from.row + 1 }, () =>
    Array<Content | null>(to.column - from.column + 1).fill(null),
  );
  for (const { area, content } of patch.stretches) {
    for (const row of cells.slice(area.from.row - from.row, area.to.row - from.row + 1)) {
      row[area.from.column - from.column] = content;
    }
  }
  return { address, cells };
}
