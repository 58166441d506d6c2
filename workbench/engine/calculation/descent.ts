import type { CircularReferences } from "./circularReferences";
import type { FormulaCell } from "../graph/formulaCell";
import type { FormulaComputation } from "./formulaComputation";

/** Formulas read each other this deep before the rest goes onto a list: longer chains burst the stack. */
const DEPTH_LIMIT = 48;
/** A formula computed so often in one calculation changes what it reads itself. */
const RUN_LIMIT = 40;

/** Thrown through a formula under way to compute first what it reads; the formula is then begun anew. */
class Postponed extends Error {
  constructor(readonly cells: readonly FormulaCell[]) {
    super("postponed");
  }
}

/** The cells to compute first; any other error is thrown on. */
function postponedBy(thrown: unknown): readonly FormulaCell[] {
  if (thrown instanceof Postponed) return thrown.cells;
  throw thrown;
}

function unlessPostponed(computeRows: () => boolean): boolean {
  try {
    return computeRows();
  } catch (thrown) {
    postponedBy(thrown);
    return false;
  }
}

/** The way down from a formula to what it reads, which is computed first. */
export interface Descent {
  /** Computes these formulas before their reader goes on; returns whether one of them reads itself. */
  readonly ensure: (cells: readonly FormulaCell[]) => boolean;
  /** Computes a formula and, before it, all that it turns out to wait for. */
  computeFirst(first: FormulaCell): void;
  /** Computes the changed rows of what fills rows, where that is enough; all that it reads must be computed. */
  computeRows(cell: FormulaCell): boolean;
  /** Everything is computed: how often each formula was is counted anew. */
  end(): void;
}

/** Makes what computes formulas however they read each other, noting those that read themselves. */
export function createDescent(
  circularReferences: CircularReferences,
  computation: FormulaComputation,
): Descent {
  const computed: FormulaCell[] = [];
  let depth = 0;

  function compute(cell: FormulaCell): void {
    if (cell.runs >= RUN_LIMIT) {
      circularReferences.members.add(cell);
      cell.rowCache = undefined;
      computation.write(cell, 0);
      return;
    }
    const before = cell.state;
    if (cell.runs === 0) computed.push(cell);
    cell.state = "computing";
    cell.runs += 1;
    depth += 1;
    try {
      computation.compute(cell);
    } catch (thrown) {
      cell.state = before === "waiting" ? "waiting" : "dirty";
      cell.runs -= 1;
      throw thrown;
    } finally {
      depth -= 1;
    }
  }

  function ensure(cells: readonly FormulaCell[]): boolean {
    let circle = false;
    for (const cell of cells) {
      if (cell.state === "clean") continue;
      if (cell.state === "computing" || cell.state === "waiting") {
        circularReferences.heads.add(cell);
        circle = true;
        continue;
      }
      if (depth >= DEPTH_LIMIT)
        throw new Postponed(cells.filter(({ state }) => state === "dirty" || state === "suspect"));
      if (!computeRows(cell)) compute(cell);
    }
    return circle;
  }

  function computeFirst(first: FormulaCell): void {
    const stack = [first];
    const outer = depth;
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (cell.state === "clean") {
        stack.pop();
        continue;
      }
      try {
        depth = 0;
        cell.state = "waiting";
        compute(cell);
        // It may have been marked again by what it filled; then it stands in the queue again.
        stack.pop();
      } catch (thrown) {
        stack.push(...postponedBy(thrown));
      } finally {
        depth = outer;
      }
    }
  }

  function computeRows(cell: FormulaCell): boolean {
    const before = cell.state;
    cell.state = "computing";
    depth += 1;
    const isComputed = unlessPostponed(() => computation.computeRows(cell));
    depth -= 1;
    if (!isComputed) cell.state = before;
    return isComputed;
  }

  function end(): void {
    for (const cell of computed) cell.runs = 0;
    computed.length = 0;
  }

  return { ensure, computeFirst, computeRows, end };
}
