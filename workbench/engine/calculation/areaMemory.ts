import type { AreaNode } from "../graph/areaNode";
import { markStale } from "../graph/areaNode";
import type { Matrix } from "../values/value";

/** Areas' values are kept for their next reader until they hold this many cells together. */
const KEPT_CELLS = 4_000_000;

/** The contents of areas when they were last read. */
export interface AreaMemory {
  readonly keep: (node: AreaNode, matrix: Matrix, cells: number) => void;
  readonly forget: () => void;
}

export function createAreaMemory(): AreaMemory {
  let kept: { node: AreaNode; cells: number }[] = [];
  let keptCells = 0;

  function forget(): void {
    for (const each of kept) markStale(each.node, undefined);
    kept = [];
    keptCells = 0;
  }

  return {
    keep(node, matrix, cells) {
      if (keptCells + cells > KEPT_CELLS) forget();
      node.read = matrix;
      kept.push({ node, cells });
      keptCells += cells;
    },
    forget,
  };
}
