import type { CellValue } from "../../model/cell";
import type { AreaNode } from "../graph/areaNode";
import type { Evaluation, Evaluator, Variables } from "./evaluation";
import type { FormulaCell } from "../graph/formulaCell";
import type { Part } from "./rememberedPart";
import type { Matrix, Value } from "../values/value";
import { MISSING_ERROR, isMatrix, matrixColumns } from "../values/value";

/**
 * Results that a formula that fills rows keeps from the last time that all of them were computed. Most of its parts
 * come to a row for each row that they read (`T[a]*2`, `IF(...)`); others need what they read as a whole (the
 * list in a MATCH, a SUM). Where only rows changed that nothing reads as a whole, only those rows are computed.
 */
export interface RowCache {
  /** The results of the parts that read wholes. */
  readonly wholes: Map<Evaluator, Value>;
  readonly wholeReads: Set<AreaNode>;
  readonly rowReads: Set<AreaNode>;
  /** Parts of which each row is read for the same row, in place of what they read themselves. */
  readonly parts: Set<Part>;
  /** Rows whose readings have changed since, counted from the formula's own. */
  readonly changedRows: Set<number>;
}

/** An evaluation of a formula that fills rows. */
export interface RowEvaluation {
  readonly cache: RowCache;
  /** The rows to compute; all, and the cache is to be filled, where `undefined`. */
  readonly rows: readonly number[] | undefined;
  /** Whether a part is being evaluated that needs wholes. */
  isWhole: boolean;
  /** Whether it turned out that the cache does not suffice: all rows must be computed. */
  isLost: boolean;
}

export function createRowEvaluation(cache?: RowCache): RowEvaluation {
  return {
    cache: cache ?? {
      wholes: new Map(),
      wholeReads: new Set(),
      rowReads: new Set(),
      parts: new Set(),
      changedRows: new Set(),
    },
    rows: cache && [...cache.changedRows],
    isWhole: false,
    isLost: false,
  };
}

/** Notes how an area is read: a single row goes into every row of the result. */
export function noteReading(work: RowEvaluation, node: AreaNode): void {
  const { wholeReads, rowReads } = work.cache;
  const reads = work.isWhole || node.rows === 1 ? wholeReads : rowReads;
  if (!work.rows) reads.add(node);
  else if (!reads.has(node)) work.isLost = true;
}

/** Notes which rows of the sheet, or that all, changed in an area that a formula reads. */
export function noteChange(reader: FormulaCell, node: AreaNode, rows: readonly number[] | undefined): void {
  updateCaches(reader, (cache) => {
    if (cache.wholeReads.has(node)) return false;
    if (!cache.rowReads.has(node)) return true;
    for (const row of rows ?? []) cache.changedRows.add(row - node.row);
    return rows !== undefined;
  });
}

/** Goes through what is kept of a formula's rows and of its parts' rows; drops what is answered `false` for. */
export function updateCaches(cell: FormulaCell, isKept: (cache: RowCache) => boolean): void {
  if (cell.rowCache && !isKept(cell.rowCache)) cell.rowCache = undefined;
  cell.parts?.forEach((part) => {
    if (part.cache && !isKept(part.cache)) part.cache = undefined;
  });
}

/** The rows that a reading at this point of the evaluation is for; `undefined` for all. */
export function wantedRows(at: Evaluation): readonly number[] | undefined {
  return at.rowEvaluation && !at.rowEvaluation.isWhole ? at.rowEvaluation.rows : undefined;
}

/** Wanted rows of a matrix; a single row stands for all, and beyond the last there is #N/A. */
export function pickRows(
  rows: readonly number[],
  count: number,
  columns: number,
  line: (row: number) => CellValue[],
): Matrix {
  return rows.map((row) => (row < count ? line(row) : Array<CellValue>(columns).fill(MISSING_ERROR)));
}

/** A value that was made as a whole, where single rows are wanted: those. */
export function inWantedRows(at: Evaluation, value: Value): Value {
  const rows = wantedRows(at);
  if (!rows || !isMatrix(value) || value.length === 1) return value;
  return pickRows(rows, value.length, matrixColumns(value), (row) => value[row] ?? []);
}

/** Evaluates with all readings whole. */
export function evaluateWhole<Result>(at: Evaluation, evaluate: () => Result): Result {
  const work = at.rowEvaluation;
  if (!work || work.isWhole) return evaluate();
  work.isWhole = true;
  try {
    return evaluate();
  } finally {
    work.isWhole = false;
  }
}

/** The result of a part of a formula as a whole; kept from one computation to the next. */
function wholeValue(at: Evaluation, work: RowEvaluation, evaluate: Evaluator, variables?: Variables): Value {
  if (work.isWhole) return evaluate(at, variables);
  const { wholes } = work.cache;
  if (!work.rows) {
    const value = evaluateWhole(at, () => evaluate(at, variables));
    wholes.set(evaluate, value);
    return value;
  }
  if (!wholes.has(evaluate)) work.isLost = true;
  return wholes.get(evaluate);
}

/** A part whose value is needed whole. */
export function wholeEvaluator(evaluate: Evaluator): Evaluator {
  return (at, variables) =>
    at.rowEvaluation ? wholeValue(at, at.rowEvaluation, evaluate, variables) : evaluate(at, variables);
}

/** A part that is evaluated whole, of whose rows those around it want some. */
export function rowsOfWhole(evaluate: Evaluator): Evaluator {
  return (at, variables) =>
    at.rowEvaluation
      ? inWantedRows(at, wholeValue(at, at.rowEvaluation, evaluate, variables))
      : evaluate(at, variables);
}
