import type { CellValue } from "../model/cell";
import { Busy } from "./asynchronousCalls";
import { circularMembers } from "./circularity";
import type { DependencyGraph } from "./dependencyGraph";
import { createEvaluation } from "./evaluation";
import type { Evaluation, Runtime } from "./evaluation";
import type { FormulaCell } from "./formulaCell";
import { filledArea } from "./formulaCell";
import { read } from "./reference";
import type { SheetNode } from "./sheetNode";
import { isBlocked, writeResult } from "./spill";
import type { Matrix } from "./value";
import { BUSY_ERROR, SPILL_ERROR, matrixColumns } from "./value";

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

export interface Calculation {
  /** Formulas that are marked, those to be computed first at the end. */
  readonly queue: FormulaCell[];
  readonly volatile: Set<FormulaCell>;
  readonly circular: Set<FormulaCell>;
  /** Computes these formulas before their reader goes on; answers whether one of them reads itself. */
  ensure(cells: readonly FormulaCell[]): boolean;
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
  const { graph, runtime, onChanged, grow } = context;
  const queue: FormulaCell[] = [];
  const volatile = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();
  const heads = new Set<FormulaCell>();
  const computed: FormulaCell[] = [];
  let depth = 0;

  function evaluate(cell: FormulaCell, at: Evaluation): CellValue | Matrix {
    try {
      return read(at, cell.formula.evaluate(at, undefined)) ?? null;
    } catch (thrown) {
      if (thrown instanceof Busy) return BUSY_ERROR;
      throw thrown;
    }
  }

  function finish(cell: FormulaCell, at: Evaluation, evaluated: CellValue | Matrix): void {
    let result = evaluated;
    if (Array.isArray(result) && result.length * matrixColumns(result) > 1) {
      const area = {
        row: cell.row,
        column: cell.column,
        rows: result.length,
        columns: matrixColumns(result),
      };
      if (isBlocked(cell, area)) {
        result = SPILL_ERROR;
        // So that it is computed again when what stands in its way goes.
        at.reads.push(graph.node(cell.place, area));
        at.moments.push(graph.change());
      } else {
        grow(area.row + area.rows - 1, area.column + area.columns - 1);
      }
    }
    if (at.volatile) volatile.add(cell);
    else volatile.delete(cell);
    circular.delete(cell);
    graph.record(cell, at.reads);
    // What it read may have got another value meanwhile, by a spill that something it read brought about.
    const isStale = at.reads.some((node, index) => node.change > (at.moments[index] ?? 0));
    write(cell, result);
    if (isStale) graph.markFormulas([cell]);
  }

  function write(cell: FormulaCell, result: CellValue | Matrix): void {
    const { changed, moved } = writeResult(cell, result);
    for (const key of changed) onChanged(cell.place, key);
    // Who read a formula that reads itself waits for the circle to be broken, or it would go round for ever.
    if (!heads.has(cell)) {
      if (moved) graph.markReaders(cell.place, [cell.key, ...changed]);
      else if (changed.length > 0) graph.markReaders(cell.place, changed);
    }
    settle(cell);
  }

  function settle(cell: FormulaCell): void {
    cell.state = "clean";
    cell.isQueued = false;
    cell.place.pending.delete(cell);
  }

  function compute(cell: FormulaCell): void {
    if (cell.runs >= RUN_LIMIT) {
      circular.add(cell);
      write(cell, 0);
      return;
    }
    const before = cell.state;
    const at = createEvaluation(runtime, cell.place, cell.row, cell.column, cell);
    if (cell.runs === 0) computed.push(cell);
    cell.state = "computing";
    cell.runs += 1;
    depth += 1;
    try {
      finish(cell, at, evaluate(cell, at));
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
        heads.add(cell);
        circle = true;
      } else if (depth < DEPTH_LIMIT) {
        compute(cell);
      } else {
        throw new Postponed(cells.filter(({ state }) => state === "dirty" || state === "suspect"));
      }
    }
    return circle;
  }

  /** Computes a formula and, before it, all that it turns out to wait for. */
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
        if (!(thrown instanceof Postponed)) throw thrown;
        stack.push(...thrown.cells);
      } finally {
        depth = outer;
      }
    }
  }

  /** Excel shows 0 in all cells of a circle. */
  function breakCircles(): void {
    const members = new Set<FormulaCell>();
    const heard: FormulaCell[] = [];
    for (const head of heads) {
      const circle = circularMembers(head);
      for (const member of circle) members.add(member);
      if (circle.length === 0) heard.push(head);
    }
    heads.clear();
    for (const head of heard) graph.markReadersOfArea(head.place, filledArea(head));
    // Their readers outside the circle saw values on the way; the members themselves are not marked again.
    for (const member of members) member.state = "computing";
    for (const member of members) {
      circular.add(member);
      const { changed } = writeResult(member, 0);
      for (const key of changed) onChanged(member.place, key);
      graph.markReaders(member.place, [member.key, ...changed]);
    }
    for (const member of members) settle(member);
  }

  function run(): void {
    while (queue.length > 0 || heads.size > 0) {
      const cell = queue.pop();
      if (!cell) {
        breakCircles();
        continue;
      }
      cell.isQueued = false;
      if (cell.state === "clean" || cell.place.formulas.get(cell.key) !== cell) continue;
      // All that it reads is computed, and nothing of it came to another value.
      if (cell.state === "suspect") settle(cell);
      else computeFirst(cell);
    }
    for (const cell of computed) cell.runs = 0;
    computed.length = 0;
  }

  return { queue, volatile, circular, ensure, run };
}
