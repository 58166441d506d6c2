import { createCircularReferences } from "./circularReferences";
import { createDescent } from "./descent";
import type { DependencyGraph } from "../graph/dependencyGraph";
import type { Runtime } from "../evaluation/evaluation";
import type { FormulaCell } from "../graph/formulaCell";
import { markClean } from "../graph/formulaCell";
import { createFormulaComputation } from "./formulaComputation";
import type { SheetNode } from "../graph/sheetNode";

export interface Calculation {
  /** Formulas that are marked, those to be computed first at the end. */
  readonly queue: FormulaCell[];
  readonly volatile: ReadonlySet<FormulaCell>;
  readonly circular: ReadonlySet<FormulaCell>;
  /** Computes these formulas before their reader goes on; returns whether one of them reads itself. */
  ensure(cells: readonly FormulaCell[]): boolean;
  /** Forgets a deleted formula. */
  readonly remove: (cell: FormulaCell) => void;
  /** Forgets all formulas. */
  clear(): void;
  /** Computes all that is marked. */
  run(): void;
}

export interface CalculationContext {
  readonly graph: DependencyGraph;
  readonly runtime: Runtime;
  readonly onChanged: (place: SheetNode, key: number) => void;
  readonly grow: (row: number, column: number) => void;
}

export function createCalculation(context: CalculationContext): Calculation {
  const { graph, onChanged } = context;
  const queue: FormulaCell[] = [];
  const volatile = new Set<FormulaCell>();
  const circularReferences = createCircularReferences(graph, onChanged);
  const computation = createFormulaComputation({ ...context, circularReferences, volatile });
  const descent = createDescent(circularReferences, computation);

  function run(): void {
    while (queue.length > 0 || circularReferences.heads.size > 0) {
      const cell = queue.pop();
      if (!cell) {
        circularReferences.close();
        continue;
      }
      cell.isQueued = false;
      if (cell.state === "clean" || cell.place.formulas.get(cell.key) !== cell) continue;
      // All that it reads is computed, and nothing of it came to another value.
      if (cell.state === "suspect") markClean(cell);
      else if (!descent.computeRows(cell)) descent.computeFirst(cell);
    }
    descent.end();
  }

  function remove(cell: FormulaCell): void {
    volatile.delete(cell);
    circularReferences.members.delete(cell);
  }

  function clear(): void {
    queue.length = 0;
    volatile.clear();
    circularReferences.members.clear();
  }

  return {
    queue,
    volatile,
    circular: circularReferences.members,
    ensure: descent.ensure,
    remove,
    clear,
    run,
  };
}
