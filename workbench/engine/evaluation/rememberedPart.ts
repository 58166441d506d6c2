import type { AreaNode } from "../graph/areaNode";
import type { FormulaCell } from "../graph/formulaCell";
import { sameResult } from "../values/comparison";
import type { Matrix, Value } from "../values/value";
import { isMatrix, matrixColumns } from "../values/value";
import type { Evaluation, Evaluator } from "./evaluation";
import type { RowCache } from "./rowEvaluation";
import { createRowEvaluation, inWantedRows, noteReading, updateCaches, wantedRows } from "./rowEvaluation";

/** Fewer rows are computed as quickly as they are compared. */
const MANY_ROWS = 64;

/**
 * The result of a part of a formula, row by row, and its inputs: `MATCH(T[a],list,0)*12` in a FREQUENCY, that FREQUENCY
 * in an INDEX of a row each. One changed row of the table changes one row of it.
 */
export interface Part {
  readonly evaluate: Evaluator;
  value: Matrix;
  /** `undefined` where all rows must be computed. */
  cache: RowCache | undefined;
}

const remembered = new WeakSet<Evaluator>();

/** A part that may come to many rows: these are kept, and those whose readings changed are computed. */
export function rememberedPart(evaluate: Evaluator): Evaluator {
  if (remembered.has(evaluate)) return evaluate;
  let hasManyRows = false;
  const remembering: Evaluator = (at, variables) => {
    const rows = wantedRows(at);
    const known = rows && knownPart(at, evaluate);
    if (known && at.rowEvaluation?.cache.parts.has(known)) return inWantedRows(at, known.value);
    if (!rows && at.cell && !variables && hasManyRows) return readPart(at, at.cell, evaluate);
    const value = evaluate(at, variables);
    hasManyRows ||= isMatrix(value) && value.length >= MANY_ROWS;
    return value;
  };
  remembered.add(remembering);
  return remembering;
}

/**
 * Brings up to date what single rows are read of, before it is asked which of them changed: rows that come to other
 * values are noted as changed only then, and the cache may be dropped over it.
 */
export function refreshReads(at: Evaluation, cell: FormulaCell, cache: RowCache): void {
  for (const node of readsOf(cache)) at.runtime.ensureRead(at, node);
  for (const { evaluate } of cache.parts) currentPart(at, cell, evaluate);
}

function knownPart(at: Evaluation, evaluate: Evaluator): Part | undefined {
  return at.parts.get(evaluate) ?? at.cell?.parts?.get(evaluate);
}

function readPart(at: Evaluation, cell: FormulaCell, evaluate: Evaluator): Value {
  const reader = at.rowEvaluation;
  const part = currentPart(at, cell, evaluate);
  if (!("cache" in part)) {
    if (reader) for (const node of part.reads) noteReading(reader, node);
    return part.value;
  }
  if (reader && !reader.isWhole) reader.cache.parts.add(part);
  else if (reader && part.cache) for (const node of readsOf(part.cache)) noteReading(reader, node);
  return part.value;
}

/** A part as it is now, or what it comes to and what that read where it is no longer of many rows. */
function currentPart(
  at: Evaluation,
  cell: FormulaCell,
  evaluate: Evaluator,
): Part | { readonly value: Value; readonly reads: readonly AreaNode[] } {
  const reader = at.rowEvaluation;
  const known = knownPart(at, evaluate);
  try {
    if (known && isBroughtUpToDate(at, cell, known)) {
      at.parts.set(evaluate, known);
      return known;
    }
    const work = createRowEvaluation();
    at.rowEvaluation = work;
    const value = evaluate(at, undefined);
    const { cache } = work;
    if (!isMatrix(value) || value.length < MANY_ROWS) {
      if (known) replace(cell, known, [], undefined);
      at.parts.delete(evaluate);
      return { value, reads: readsOf(cache) };
    }
    // Whole columns are read to where the sheets end: they may have more rows the next time.
    const isComplete = [...cache.rowReads].every(({ rows }) => rows <= value.length);
    const part = known ?? { evaluate, value, cache: undefined };
    replace(cell, part, value, isComplete ? cache : undefined);
    at.parts.set(evaluate, part);
    return part;
  } finally {
    at.rowEvaluation = reader;
  }
}

/** Whether single rows were enough, all that the part reads being computed. */
function isBroughtUpToDate(at: Evaluation, cell: FormulaCell, part: Part): boolean {
  if (!part.cache) return false;
  at.rowEvaluation = undefined;
  refreshReads(at, cell, part.cache);
  const { cache } = { ...part };
  if (!cache) return false;
  if (cache.changedRows.size === 0) return true;
  const work = createRowEvaluation(cache);
  const rows = work.rows ?? [];
  const { length } = part.value;
  if (rows.length * 2 > length || rows.some((row) => row < 0 || row >= length)) return false;
  at.rowEvaluation = work;
  const lines = part.evaluate(at, undefined);
  const fits =
    isMatrix(lines) && lines.length === rows.length && matrixColumns(lines) === matrixColumns(part.value);
  if (!fits || work.isLost) return false;
  cache.changedRows.clear();
  // A new matrix, as much that is found out about one is kept with it.
  const value = [...part.value];
  rows.forEach((row, index) => (value[row] = lines[index] ?? []));
  replace(cell, part, value, cache, rows);
  return true;
}

/** Areas that a part was made from, those of the parts in it included. */
function readsOf({ wholeReads, rowReads, parts }: RowCache): AreaNode[] {
  return [...wholeReads, ...rowReads, ...[...parts].flatMap(({ cache }) => (cache ? readsOf(cache) : []))];
}

/** Sets what a part comes to, and notes for those who read its rows which of them changed. */
function replace(
  cell: FormulaCell,
  part: Part,
  value: Matrix,
  cache: RowCache | undefined,
  rows: Iterable<number> = value.keys(),
): void {
  const { value: before } = part;
  part.value = value;
  part.cache = cache;
  if (before === value) return;
  const isAlike = before.length === value.length && matrixColumns(before) === matrixColumns(value);
  const changed: number[] = [];
  if (isAlike) for (const row of rows) if (!isSameLine(before[row], value[row])) changed.push(row);
  updateCaches(cell, (reader) => {
    if (!reader.parts.has(part)) return true;
    for (const row of changed) reader.changedRows.add(row);
    return isAlike;
  });
}

function isSameLine(before: Matrix[number] = [], after: Matrix[number] = []): boolean {
  return before.every((value, column) => sameResult(value, after[column] ?? null));
}
