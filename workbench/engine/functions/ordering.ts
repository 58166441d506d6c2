import type { CellValue } from "../../model/cell";
import { integer, logical } from "../values/coercion";
import { compareValues } from "../values/comparison";
import type { FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { equalityKey } from "../values/matching";
import { readMatrix } from "../evaluation/reference";
import { filled, transposed } from "./array";
import type { Matrix } from "../values/value";
import { EvaluationError, VALUE_ERROR, fail, isError, matrixColumns } from "../values/value";

/** Excel's order for SORT: numbers, texts, truth values, errors, and blanks last whatever the direction. */
function inOrder(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isError(a) || isError(b)) return (Number(isError(a)) - Number(isError(b))) * direction;
  return compareValues(a, b) * direction;
}

interface SortKey {
  readonly values: readonly CellValue[];
  readonly direction: number;
}

function sorted(lines: Matrix, keys: readonly SortKey[]): Matrix {
  const order = lines.map((_, position) => position);
  order.sort((a, b) => {
    for (const { values, direction } of keys) {
      const result = inOrder(values[a] ?? null, values[b] ?? null, direction);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return order.map((position) => lines[position] ?? []);
}

function directionOf(value: CellValue | undefined): number {
  const direction = integer(value, 1);
  return direction === 1 || direction === -1 ? direction : fail("#VALUE!");
}

/** The key by which UNIQUE takes two lines as the same. */
function lineKey(line: readonly CellValue[]): string {
  return JSON.stringify(
    line.map((value) => (isError(value) ? value.error : value === null ? null : equalityKey(value))),
  );
}

export const orderingFunctions: FunctionTable = {
  SORT: {
    count: [1, 4],
    whole: "all",
    call: ([source, places, directions, byColumn], at) => {
      const matrix = readMatrix(at, source);
      const turned = logical(readMatrix(at, byColumn)[0]?.[0]);
      const lines = turned ? transposed(matrix) : matrix;
      const wanted = places === undefined ? [1] : readMatrix(at, places).flat();
      const given = directions === undefined ? [1] : readMatrix(at, directions).flat();
      const keys = wanted.map((place, position): SortKey => {
        const column = integer(place) - 1;
        if (column < 0 || column >= matrixColumns(lines)) return fail("#VALUE!");
        const direction = directionOf(given.length === 1 ? given[0] : given[position]);
        return { values: lines.map((line) => line[column] ?? null), direction };
      });
      const result = sorted(lines, keys);
      return turned ? transposed(result) : result;
    },
  },
  SORTBY: {
    count: [2, MANY],
    whole: "all",
    call: ([source, ...pairs], at) => {
      const matrix = readMatrix(at, source);
      const first = readMatrix(at, pairs[0]);
      const turned = first.length === 1 && matrixColumns(first) > 1;
      const lines = turned ? transposed(matrix) : matrix;
      const keys: SortKey[] = [];
      for (let index = 0; index < pairs.length; index += 2) {
        const values = readMatrix(at, pairs[index]).flat();
        if (values.length !== lines.length) return VALUE_ERROR;
        const direction = pairs[index + 1];
        keys.push({
          values,
          direction: direction === undefined ? 1 : directionOf(readMatrix(at, direction)[0]?.[0]),
        });
      }
      const result = sorted(lines, keys);
      return turned ? transposed(result) : result;
    },
  },
  UNIQUE: {
    count: [1, 3],
    whole: [0],
    call: ([source, byColumn, once], at) => {
      const matrix = readMatrix(at, source);
      const turned = logical(byColumn);
      const lines = turned ? transposed(matrix) : matrix;
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(lineKey(line), (counts.get(lineKey(line)) ?? 0) + 1);
      const seen = new Set<string>();
      const kept = lines.filter((line) => {
        const key = lineKey(line);
        if (seen.has(key) || (logical(once) && counts.get(key) !== 1)) return false;
        seen.add(key);
        return true;
      });
      return turned ? transposed(filled(kept)) : filled(kept);
    },
  },
  FILTER: {
    count: [2, 3],
    whole: "all",
    call: ([source, condition, otherwise], at) => {
      const matrix = readMatrix(at, source);
      const meets = readMatrix(at, condition);
      const byColumn = meets.length === 1 && (matrixColumns(meets) > 1 || matrix.length > 1);
      const lines = byColumn ? transposed(matrix) : matrix;
      const flags = meets.flat();
      if (flags.length !== lines.length || (meets.length > 1 && matrixColumns(meets) > 1)) return VALUE_ERROR;
      const kept = lines.filter((_, position) => {
        const flag = flags[position];
        if (isError(flag)) throw new EvaluationError(flag);
        return logical(flag);
      });
      if (kept.length > 0) return byColumn ? transposed(kept) : kept;
      return otherwise === undefined ? fail("#CALC!") : readMatrix(at, otherwise);
    },
  },
};
