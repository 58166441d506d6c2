import type { AreaNode } from "./areaNode";
import { forEachReader } from "./areaNode";
import type { FormulaCell } from "./formulaCell";
import { filledArea } from "./formulaCell";
import { forEachNodeAt, forEachNodeIn } from "./sheetNode";

export interface MarkingContext {
  /**
   * Hears of each formula once when it is clean no more, of readers before what they read: a list that is
   * filled in this order is worked off from its end.
   */
  readonly onMarked: (cell: FormulaCell) => void;
  /** Whether a formula reads itself: it is computed again whatever its readers come to. */
  readonly isCircular: (cell: FormulaCell) => boolean;
}

/** Marks formulas as to be computed, and all that depend on them as suspect. */
export interface Marking {
  /** A new round: areas that were gone through before are gone through again. */
  readonly begin: () => void;
  readonly markDirty: (cell: FormulaCell) => void;
}

export function createMarking({ onMarked, isCircular }: MarkingContext): Marking {
  let marking = 0;
  const open: (FormulaCell | AreaNode)[] = [];

  function openNode(node: AreaNode): void {
    node.isSettled = false;
    if (node.marking !== marking) open.push(node);
  }

  function enter(cell: FormulaCell, state: "dirty" | "suspect"): void {
    cell.state = state;
    cell.place.pending.add(cell);
    open.push(cell);
    if (cell.spill) forEachNodeIn(cell.place, filledArea(cell), openNode);
    else forEachNodeAt(cell.place, cell.row, cell.column, openNode);
  }

  function leave(cell: FormulaCell): void {
    cell.isQueued = true;
    onMarked(cell);
  }

  function enterReader(reader: FormulaCell): void {
    if (reader.state === "clean") open.push(reader);
  }

  /** Depth first, so that a formula is left after all that depend on it; chains are longer than the stack. */
  function drain(): void {
    for (let next = open.pop(); next; next = open.pop()) {
      if ("formula" in next) {
        if (next.state === "clean") enter(next, isCircular(next) ? "dirty" : "suspect");
        else if (!next.isQueued) leave(next);
      } else if (next.marking !== marking) {
        next.marking = marking;
        forEachReader(next, enterReader);
      }
    }
  }

  function markDirty(cell: FormulaCell): void {
    if (cell.state === "suspect") cell.state = "dirty";
    if (cell.state !== "clean") return;
    enter(cell, "dirty");
    drain();
  }

  function begin(): void {
    marking += 1;
  }

  return { begin, markDirty };
}
