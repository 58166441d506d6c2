import type { CellValue } from "../../model/cell";
import { integer, scalar, logical } from "../values/coercion";
import type { Evaluation, Evaluator, Variables } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { findEqual, findLike, findNearest, findSorted, firstColumn, vectorOf } from "../values/matching";
import { broadcast } from "../values/broadcast";
import { makeReference, dereference, readMatrix } from "../evaluation/reference";
import type { Value } from "../values/value";
import { MISSING_ERROR, VALUE_ERROR, fail, isError, isReference, matrixColumns } from "../values/value";

/** A row or column to search. */
function searched(value: Value, at: Evaluation): readonly CellValue[] {
  return vectorOf(readMatrix(at, value)) ?? fail("#N/A");
}

/** XMATCH's and XLOOKUP's search: mode 0 exact, -1 next smaller, 1 next larger, 2 wildcards. */
function search(wanted: CellValue, value: Value, mode: number, direction: number, at: Evaluation) {
  const vector = searched(value, at);
  const fromLast = direction === -1;
  if (mode === 2) return findLike(vector, wanted, fromLast);
  if (mode === 0 && wanted === null) {
    // A blank finds the first blank cell, not 0.
    const position = vector.findIndex((each) => each === null || each === "");
    return position < 0 ? undefined : position;
  }
  if (mode === 0) return findEqual(vector, wanted, fromLast);
  return mode === 1 || mode === -1 ? findNearest(vector, wanted, mode === 1, fromLast) : fail("#VALUE!");
}

/** VLOOKUP, or HLOOKUP where the table is turned. */
function tableLookup(turned: boolean): EagerFunction {
  return {
    count: [3, 4],
    whole: [1],
    call: ([given, table, position, sorted], at) => {
      const matrix = readMatrix(at, table);
      const wanted = scalar(given) ?? null;
      const index = integer(position) - 1;
      if (index < 0) return VALUE_ERROR;
      if (index >= (turned ? matrix.length : matrixColumns(matrix))) return fail("#REF!");
      const keys = turned ? (matrix[0] ?? []) : firstColumn(matrix);
      const found = logical(sorted, true) ? findSorted(keys, wanted) : findLike(keys, wanted);
      if (found === undefined) return MISSING_ERROR;
      return (turned ? matrix[index]?.[found] : matrix[found]?.[index]) ?? null;
    },
  };
}

/** The row or column of `results` at a position of the searched vector: a reference where it was one. */
function resultAt(results: Value, position: number, alongRows: boolean, at: Evaluation): Value {
  if (isReference(results)) {
    return makeReference(
      results.place,
      alongRows
        ? { row: results.row + position, column: results.column, rows: 1, columns: results.columns }
        : { row: results.row, column: results.column + position, rows: results.rows, columns: 1 },
    );
  }
  const matrix = readMatrix(at, results);
  const part = alongRows ? [matrix[position] ?? []] : matrix.map((row) => [row[position] ?? null]);
  return part.length === 1 && part[0]?.length === 1 ? part[0][0] : part;
}

function xlookup(parts: (Evaluator | undefined)[], at: Evaluation, variables: Variables | undefined): Value {
  const [wanted, keys, results, missing, mode, direction] = parts;
  const wantedValue = dereference(at, wanted?.(at, variables));
  const keyValue = keys?.(at, variables);
  const resultValue = results?.(at, variables);
  const modeValue = dereference(at, mode?.(at, variables));
  const directionValue = dereference(at, direction?.(at, variables));
  for (const each of [wantedValue, keyValue, resultValue, modeValue, directionValue]) {
    if (isError(each)) return each;
  }
  const matrix = readMatrix(at, keyValue);
  const alongRows = matrixColumns(matrix) === 1;
  const size = isReference(resultValue)
    ? resultValue
    : { rows: readMatrix(at, resultValue).length, columns: matrixColumns(readMatrix(at, resultValue)) };
  const keySize = isReference(keyValue) ? keyValue : { rows: matrix.length, columns: matrixColumns(matrix) };
  if (alongRows ? size.rows !== keySize.rows : size.columns !== keySize.columns) return VALUE_ERROR;
  const find = (each: CellValue | undefined): Value => {
    if (isError(each)) return each;
    const found = search(each ?? null, keyValue, integer(modeValue), integer(directionValue, 1), at);
    if (found !== undefined) return resultAt(resultValue, found, alongRows, at);
    return missing ? missing(at, variables) : MISSING_ERROR;
  };
  if (!Array.isArray(wantedValue)) return find(wantedValue);
  return broadcast([wantedValue], ([each]) => {
    const found = dereference(at, find(each));
    return (Array.isArray(found) ? found[0]?.[0] : found) ?? null;
  });
}

export const lookupFunctions: FunctionTable = {
  MATCH: {
    count: [2, 3],
    whole: [1],
    call: ([given, values, type], at) => {
      const vector = searched(values, at);
      const wanted = scalar(given) ?? null;
      const kind = Math.sign(integer(type, 1));
      const found = kind === 0 ? findLike(vector, wanted) : findSorted(vector, wanted, kind < 0);
      return found === undefined ? MISSING_ERROR : found + 1;
    },
  },
  XMATCH: {
    count: [2, 4],
    whole: [1],
    call: ([wanted, values, mode, direction], at) => {
      const found = search(scalar(wanted) ?? null, values, integer(mode), integer(direction, 1), at);
      return found === undefined ? MISSING_ERROR : found + 1;
    },
  },
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  XLOOKUP: { count: [3, 6], callLazily: xlookup },
  LOOKUP: {
    count: [2, 3],
    whole: [1, 2],
    call: ([given, keys, results], at) => {
      const matrix = readMatrix(at, keys);
      const wide = matrixColumns(matrix) > matrix.length;
      const found = findSorted(wide ? (matrix[0] ?? []) : firstColumn(matrix), scalar(given) ?? null);
      if (found === undefined) return MISSING_ERROR;
      if (results !== undefined) return vectorOf(readMatrix(at, results))?.[found] ?? MISSING_ERROR;
      return (wide ? matrix.at(-1)?.[found] : matrix[found]?.at(-1)) ?? null;
    },
  },
};
