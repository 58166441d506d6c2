import { discardUnused } from "./asynchronousCalls";
import type { FormulaCell } from "../graph/formulaCell";

export interface PendingCalls {
  /** Follows a call; its formula is computed again once it has settled. */
  add(settled: PromiseLike<unknown>, cell: FormulaCell | undefined): void;
  /** Resolves when nothing is under way any more. */
  settle(): Promise<void>;
}

export interface PendingCallsContext {
  readonly computeAgain: (cell: FormulaCell) => void;
  readonly calculate: () => void;
}

/** Follows the asynchronous calls of formulas and computes once for all that settle together. */
export function createPendingCalls(context: PendingCallsContext): PendingCalls {
  const underWay = new Set<PromiseLike<unknown>>();
  let arrived: FormulaCell[] = [];
  let flushing: Promise<void> | undefined;

  function flush(): void {
    flushing = undefined;
    const cells = arrived;
    arrived = [];
    for (const cell of cells) {
      if (cell.asynchronous) cell.asynchronous.evaluation += 1;
      context.computeAgain(cell);
    }
    context.calculate();
    for (const cell of cells) if (cell.asynchronous) discardUnused(cell.asynchronous);
  }

  return {
    add(settled, cell) {
      const followed = settled.then(() => {
        underWay.delete(followed);
        if (cell) arrived.push(cell);
        // After the promises that settle in the same turn, or a thousand cells compute a sum a thousand times.
        flushing ??= new Promise<void>((resolve) => setTimeout(resolve, 0)).then(flush);
      });
      underWay.add(followed);
    },
    async settle() {
      while (underWay.size > 0 || flushing) await Promise.all([...underWay, flushing]);
    },
  };
}
