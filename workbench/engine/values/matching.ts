import type { CellValue } from "../../model/cell";
import { compareValues, significant } from "./comparison";
import { wildcardPattern } from "./criteria";
import type { Matrix } from "./value";
import { isError, matrixColumns } from "./value";

/** One key for all values that Excel holds equal; `undefined` for blanks and errors, which equal nothing. */
export function equalityKey(value: CellValue): string | number | undefined {
  if (typeof value === "number") return significant(value);
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (typeof value === "boolean") return value ? "bTRUE" : "bFALSE";
  return undefined;
}

const columnVectors = new WeakMap<Matrix, readonly CellValue[]>();

/** A matrix's first column as a list; made once for an area's values, however many readers they have. */
export function firstColumn(matrix: Matrix): readonly CellValue[] {
  let vector = columnVectors.get(matrix);
  if (!vector) {
    vector = matrix.map((row) => row[0] ?? null);
    columnVectors.set(matrix, vector);
  }
  return vector;
}

/** A row or column as a list; `undefined` for what is neither. */
export function vectorOf(matrix: Matrix): readonly CellValue[] | undefined {
  if (matrixColumns(matrix) === 1) return firstColumn(matrix);
  return matrix.length === 1 ? matrix[0] : undefined;
}

interface Positions {
  readonly first: ReadonlyMap<string | number, number>;
  readonly last: ReadonlyMap<string | number, number>;
}

/** Areas' values are shared between their readers, so a thousand look-ups make this once. */
const known = new WeakMap<readonly CellValue[], Positions>();

function positionsOf(vector: readonly CellValue[]): Positions {
  let positions = known.get(vector);
  if (!positions) {
    const first = new Map<string | number, number>();
    const last = new Map<string | number, number>();
    vector.forEach((value, position) => {
      const key = equalityKey(value);
      if (key === undefined) return;
      if (!first.has(key)) first.set(key, position);
      last.set(key, position);
    });
    positions = { first, last };
    known.set(vector, positions);
  }
  return positions;
}

/** The first (or last) position that equals the value; a blank value counts as 0. */
export function findEqual(
  vector: readonly CellValue[],
  wanted: CellValue,
  fromLast = false,
): number | undefined {
  const key = equalityKey(wanted ?? 0);
  if (key === undefined) return undefined;
  const positions = positionsOf(vector);
  return (fromLast ? positions.last : positions.first).get(key);
}

/** As `findEqual`, with `*` and `?` in a wanted text. */
export function findLike(
  vector: readonly CellValue[],
  wanted: CellValue,
  fromLast = false,
): number | undefined {
  const pattern = typeof wanted === "string" ? wildcardPattern(wanted) : undefined;
  if (!pattern) return findEqual(vector, wanted, fromLast);
  const matches = (value: CellValue) => typeof value === "string" && pattern.test(value);
  const position = fromLast ? vector.findLastIndex(matches) : vector.findIndex(matches);
  return position < 0 ? undefined : position;
}

function comparable(value: CellValue | undefined, wanted: CellValue): value is CellValue {
  return value !== null && value !== undefined && typeof value === typeof wanted && !isError(value);
}

/**
 * Binary search as MATCH and LOOKUP do it: the last position whose value is not larger than the wanted one
 * in a list that ascends (not smaller, in one that descends). Values of another kind are passed over.
 */
export function findSorted(
  vector: readonly CellValue[],
  wantedOrBlank: CellValue,
  descending = false,
): number | undefined {
  const wanted = wantedOrBlank ?? 0;
  let low = 0;
  let high = vector.length - 1;
  let found: number | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && !comparable(vector[probe], wanted)) probe += 1;
    const value = vector[probe];
    if (probe > high || !comparable(value, wanted)) {
      high = middle - 1;
      continue;
    }
    const order = compareValues(value, wanted) * (descending ? -1 : 1);
    if (order <= 0) {
      found = probe;
      low = probe + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** The position of the next smaller (or larger) value in a list of any order, an equal one first. */
export function findNearest(
  vector: readonly CellValue[],
  wantedOrBlank: CellValue,
  larger: boolean,
  fromLast = false,
): number | undefined {
  const wanted = wantedOrBlank ?? 0;
  let best: number | undefined;
  for (let step = 0; step < vector.length; step += 1) {
    const position = fromLast ? vector.length - 1 - step : step;
    const value = vector[position];
    if (!comparable(value, wanted)) continue;
    const order = compareValues(value, wanted);
    if (order === 0) return position;
    if (larger ? order < 0 : order > 0) continue;
    const bestValue = best === undefined ? undefined : (vector[best] ?? null);
    const closer = bestValue === undefined || compareValues(value, bestValue) * (larger ? 1 : -1) < 0;
    if (closer) best = position;
  }
  return best;
}
