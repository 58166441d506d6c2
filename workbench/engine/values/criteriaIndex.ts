import type { CellValue } from "../../model/cell";
import { parseNumericText } from "./coercion";
import { significant } from "./comparison";
import { parseCriterion, plainOperand, type Criterion } from "./criteria";
import type { Matrix } from "./value";
import { isError } from "./value";

interface Searches {
  count: number;
  /** Positions by value, row by row, once a second search shows that it pays. */
  equal: Map<string | number, readonly number[]> | undefined;
  /** The rows that earlier criteria found. */
  readonly found: Map<CellValue, Found>;
}

interface Found {
  readonly meets: Criterion;
  /** Never changed in place: what was made of it holds as long as it is the same list. */
  positions: readonly number[];
}

/** Criteria remembered for an area: a sheet asks one for each month of ten years, or one for each row (the index). */
const FOUND_LIMIT = 256;

/** More rows than this are searched anew rather than one by one. */
const FEW_ROWS = 16;

/** Areas' values are shared between their readers; where a few rows change, this goes on to what holds them. */
const searches = new WeakMap<Matrix, Searches>();

function equalKey(value: CellValue): string | number | undefined {
  if (typeof value === "number") return significant(value);
  if (typeof value === "boolean") return value ? "bTRUE" : "bFALSE";
  if (typeof value !== "string" || value === "") return undefined;
  const shown = parseNumericText(value);
  return shown === undefined ? `t${value.toLowerCase()}` : significant(shown);
}

function indexOf(matrix: Matrix): Map<string | number, number[]> {
  const index = new Map<string | number, number[]>();
  let position = 0;
  for (const row of matrix) {
    for (const value of row) {
      const key = equalKey(value);
      const positions = key === undefined ? undefined : index.get(key);
      if (positions) positions.push(position);
      else if (key !== undefined) index.set(key, [position]);
      position += 1;
    }
  }
  return index;
}

function scan(matrix: Matrix, meets: Criterion): number[] {
  const positions: number[] = [];
  let position = 0;
  for (const row of matrix) {
    for (const value of row) {
      if (meets(value)) positions.push(position);
      position += 1;
    }
  }
  return positions;
}

/** The positions, row by row, of the values that meet a criterion; linear at first, then by an index. */
export function matchingPositions(matrix: Matrix, criterion: CellValue): readonly number[] {
  let search = searches.get(matrix);
  if (!search) searches.set(matrix, (search = { count: 0, equal: undefined, found: new Map() }));
  search.count += 1;
  const operand = plainOperand(criterion);
  if (operand !== undefined && search.count > 1) {
    search.equal ??= indexOf(matrix);
    const key = equalKey(operand);
    return (key === undefined ? undefined : search.equal.get(key)) ?? [];
  }
  const known = isError(criterion) ? undefined : search.found.get(criterion);
  if (known) return known.positions;
  const meets = parseCriterion(criterion);
  const positions = scan(matrix, meets);
  if (search.found.size < FOUND_LIMIT) search.found.set(criterion, { meets, positions });
  return positions;
}

/** Hands what was found in a matrix on to one that differs from it in these rows alone. */
export function inheritSearches(before: Matrix, after: Matrix, rows: readonly number[]): void {
  const search = searches.get(before);
  if (!search || rows.length > FEW_ROWS) return;
  searches.delete(before);
  searches.set(after, search);
  for (const row of new Set(rows)) {
    after[row]?.forEach((value, column, line) => {
      const position = row * line.length + column;
      for (const found of search.found.values()) {
        found.positions = withPosition(found.positions, position, found.meets(value));
      }
      const was = equalKey(before[row]?.[column] ?? null);
      const is = equalKey(value);
      if (was === is) return;
      for (const key of [was, is]) {
        if (key === undefined) continue;
        search.equal?.set(key, withPosition(search.equal.get(key) ?? [], position, key === is));
      }
    });
  }
}

/** An ascending list with or without a position; the same list where it already is so. */
function withPosition(ascending: readonly number[], position: number, isIn: boolean): readonly number[] {
  const at = placeOf(ascending, position);
  const wasIn = ascending[at] === position;
  if (wasIn === isIn) return ascending;
  return isIn ? ascending.toSpliced(at, 0, position) : ascending.toSpliced(at, 1);
}

/** Where the first number from `start` on stands that is not smaller: by steps that double, then by halves. */
export function placeOf(ascending: readonly number[], wanted: number, start = 0): number {
  let step = 1;
  while ((ascending[start + step - 1] ?? Infinity) < wanted) step *= 2;
  let low = start + (step >> 1);
  let high = Math.min(start + step - 1, ascending.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
