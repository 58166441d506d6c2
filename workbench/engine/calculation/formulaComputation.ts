import type { CellValue } from "../../model/cell";
import { PendingCallError } from "../customFunctions/asynchronousCalls";
import type { CircularReferences } from "./circularReferences";
import type { DependencyGraph } from "../graph/dependencyGraph";
import type { Evaluation, Runtime } from "../evaluation/evaluation";
import { createEvaluation } from "../evaluation/evaluation";
import type { FormulaCell } from "../graph/formulaCell";
import { markClean } from "../graph/formulaCell";
import { dereference } from "../evaluation/reference";
import { refreshReads } from "../evaluation/rememberedPart";
import { createRowEvaluation, type RowEvaluation } from "../evaluation/rowEvaluation";
import type { SheetNode } from "../graph/sheetNode";
import { isBlocked, writeResult, writeRows } from "./spill";
import type { Matrix } from "../values/value";
import { BUSY_ERROR, SPILL_ERROR, isMatrix, matrixColumns } from "../values/value";

export interface FormulaComputation {
  /** Evaluates a formula and writes what it comes to into the model. */
  compute(cell: FormulaCell): void;
  /** As `compute`, for those rows of its spill whose readings changed; `false` where all must be computed. */
  computeRows(cell: FormulaCell): boolean;
  /** Writes what a formula comes to, and marks the readers of the cells that got another value. */
  write(cell: FormulaCell, result: CellValue | Matrix): void;
}

export interface FormulaComputationContext {
  readonly graph: DependencyGraph;
  readonly runtime: Runtime;
  readonly circularReferences: CircularReferences;
  /** Formulas that are computed each time. */
  readonly volatile: Set<FormulaCell>;
  readonly onChanged: (place: SheetNode, key: number) => void;
  /** Hears how far a spill reaches. */
  readonly grow: (row: number, column: number) => void;
}

/** Lets go of what is known of a formula's rows: it may have read cells whose changes are not reported to it. */
function forgetRows(cell: FormulaCell): void {
  cell.rowCache = undefined;
  cell.parts = undefined;
}

function evaluate(cell: FormulaCell, at: Evaluation, rowEvaluation?: RowEvaluation): CellValue | Matrix {
  at.rowEvaluation = rowEvaluation;
  try {
    return dereference(at, cell.formula.evaluate(at, undefined)) ?? null;
  } catch (thrown) {
    forgetRows(cell);
    at.parts.clear();
    if (thrown instanceof PendingCallError) return BUSY_ERROR;
    throw thrown;
  }
}

/** The rows of its spill whose readings changed, and what they come to; `undefined` where all must be computed. */
function changedRows(
  cell: FormulaCell,
  at: Evaluation,
): { readonly rows: readonly number[]; readonly lines: Matrix } | undefined {
  if (!cell.rowCache || !cell.spill) return undefined;
  refreshReads(at, cell, cell.rowCache);
  const { rowCache, spill } = { ...cell };
  if (!rowCache || !spill) return undefined;
  const work = createRowEvaluation(rowCache);
  const { rows } = work;
  if (!rows || rows.length * 2 > spill.rows || rows.some((row) => row < 0 || row >= spill.rows)) {
    return undefined;
  }
  // No change is known of, but in parts that came to the same again.
  if (rows.length === 0) return at.parts.size > 0 && !at.isStale ? { rows, lines: [] } : undefined;
  const lines = evaluate(cell, at, work);
  const fits = isMatrix(lines) && lines.length === rows.length && matrixColumns(lines) === spill.columns;
  return fits && !work.isLost && !at.volatile && !at.isStale ? { rows, lines } : undefined;
}

/** Makes what computes one formula, all that it reads being computed or brought about by the reading. */
export function createFormulaComputation(context: FormulaComputationContext): FormulaComputation {
  const { graph, runtime, circularReferences, volatile, onChanged, grow } = context;

  /** The array where it may spill, or the error that stands in its place. */
  function placed(cell: FormulaCell, at: Evaluation, matrix: Matrix): CellValue | Matrix {
    const rows = matrix.length;
    const columns = matrixColumns(matrix);
    if (rows * columns === 1) return matrix;
    const area = { row: cell.row, column: cell.column, rows, columns };
    if (!isBlocked(cell, area)) {
      grow(area.row + rows - 1, area.column + columns - 1);
      return matrix;
    }
    // So that it is computed again when what stands in its way goes.
    at.reads.push(graph.node(cell.place, area));
    return SPILL_ERROR;
  }

  function tell(cell: FormulaCell, changed: readonly number[], moved: boolean): void {
    for (const key of changed) onChanged(cell.place, key);
    // Who read a formula under way waits until it is clear whether there is a circle to go round in.
    if (!circularReferences.heads.has(cell)) {
      // Its size too can be read, at its own cell.
      if (moved) graph.markReaders(cell.place, [cell.key, ...changed]);
      else if (changed.length > 0) graph.markReaders(cell.place, changed);
    }
    markClean(cell);
  }

  function write(cell: FormulaCell, result: CellValue | Matrix): void {
    const { changed, moved } = writeResult(cell, result);
    tell(cell, changed, moved);
  }

  return {
    write,
    compute(cell) {
      const fillsRows = cell.spill !== undefined && cell.spill.rows > 1;
      const rowEvaluation = fillsRows ? createRowEvaluation() : undefined;
      const at = createEvaluation(runtime, cell.place, cell.row, cell.column, cell);
      const value = evaluate(cell, at, rowEvaluation);
      const result = isMatrix(value) ? placed(cell, at, value) : value;
      if (at.volatile) volatile.add(cell);
      else volatile.delete(cell);
      circularReferences.members.delete(cell);
      graph.record(cell, at.reads);
      cell.rowCache = at.volatile || !isMatrix(result) ? undefined : rowEvaluation?.cache;
      // Parts that were not evaluated this time are no longer notified of changes.
      cell.parts = at.volatile || at.parts.size === 0 ? undefined : at.parts;
      write(cell, result);
      if (at.isStale) graph.markFormulas([cell]);
    },
    computeRows(cell) {
      const at = createEvaluation(runtime, cell.place, cell.row, cell.column, cell);
      try {
        const changed = changedRows(cell, at);
        if (at.isStale) forgetRows(cell);
        if (!changed) return false;
        cell.rowCache?.changedRows.clear();
        if (at.parts.size > 0) graph.record(cell, [...new Set([...cell.precedents, ...at.reads])]);
        at.parts.forEach((part, evaluator) => cell.parts?.set(evaluator, part));
        tell(cell, writeRows(cell, changed.rows, changed.lines), false);
        return true;
      } catch (thrown) {
        forgetRows(cell);
        throw thrown;
      }
    },
  };
}
