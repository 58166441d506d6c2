import type { CellValue } from "../../model/cell";
import { parseNumericText } from "./coercion";
import { significant } from "./comparison";
import { parseCriterion, plainOperand } from "./criteria";
import type { Matrix } from "./value";
import { isError } from "./value";

interface Searches {
  count: number;
  /** Positions by value, row by row, once a second search shows that it pays. */
  equal: Map<string | number, number[]> | undefined;
  /** What earlier criteria found. */
  readonly found: Map<CellValue, readonly number[]>;
}

/** Criteria remembered for an area: a sheet asks one for each month of ten years, or one for each row (the index). */
const FOUND_LIMIT = 256;

/** Areas' values are shared between their readers and dropped when a cell changes, and this with them. */
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

function scan(matrix: Matrix, criterion: CellValue): number[] {
  const meets = parseCriterion(criterion);
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
  if (known) return known;
  const positions = scan(matrix, criterion);
  if (search.found.size < FOUND_LIMIT) search.found.set(criterion, positions);
  return positions;
}
