import type { Fault } from "../../calc/fault";
import { onlyCell } from "./cellMatrix";
import { mapCells } from "./mapCells";
import type { CellResult } from "./cell";
import { isFigure, readFigure, resultOrError } from "./figure";

type Compute = (first: number, second: number) => number | Fault;

/**
 * Arithmetic with two figures, cell by cell, in the shapes that `mapCells` takes. An error in either comes
 * back, then a blank gives a blank. One figure each, as nearly every call has, is answered before anything else:
 * V8 then inlines the whole call into the loop that makes it.
 */
export function arithmetic(compute: Compute, first: unknown, second: unknown): CellResult[][] {
  const one = onlyCell(first);
  const other = onlyCell(second);
  return isFigure(one) && isFigure(other)
    ? [[resultOrError(compute(one, other))]]
    : applyToMatrices(compute, first, second);
}

/** Apart from `arithmetic`, which would otherwise allocate a closure at every call. */
function applyToMatrices(compute: Compute, first: unknown, second: unknown): CellResult[][] {
  return mapCells((left, right) => applyToCells(compute, left, right), first, second);
}

function applyToCells(compute: Compute, first: unknown, second: unknown): CellResult {
  const left = readFigure(first);
  if (typeof left === "object") return left;
  const right = readFigure(second);
  if (typeof right === "object") return right;
  return left === undefined || right === undefined ? "" : resultOrError(compute(left, right));
}
