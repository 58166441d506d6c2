import type { CellValue } from "../../model/cell";
import { integer, number, logical } from "../values/coercion";
import type { Evaluation } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference, readMatrix } from "../evaluation/reference";
import type { Matrix, Value } from "../values/value";
import { MISSING_ERROR, VALUE_ERROR, fail, isError, makeMatrix, matrixColumns } from "../values/value";

export function transposed(matrix: Matrix): Matrix {
  return makeMatrix(matrixColumns(matrix), matrix.length, (row, column) => matrix[column]?.[row] ?? null);
}

/** A result that may have no cells: Excel knows no empty array and shows #CALC!. */
export function filled(matrix: Matrix): Matrix {
  return matrix.length > 0 && matrixColumns(matrix) > 0 ? matrix : fail("#CALC!");
}

/** TAKE's and DROP's counts: from the start, or from the end where negative. */
function part<T>(list: readonly T[], count: number, keep: boolean): T[] {
  if (keep) return count >= 0 ? list.slice(0, count) : list.slice(count);
  return count >= 0 ? list.slice(count) : list.slice(0, count);
}

function takeOrDrop(keep: boolean): EagerFunction {
  return {
    count: [2, 3],
    whole: [0],
    call: ([source, rows, columns], at) => {
      const matrix = readMatrix(at, source);
      const lines = rows === undefined ? matrix : part(matrix, integer(rows), keep);
      if (columns === undefined) return filled(lines);
      return filled(lines.map((line) => part(line, integer(columns), keep)));
    },
  };
}

/** Puts matrices below each other; narrower ones are filled up with #N/A. */
function stacked(matrices: readonly Matrix[]): Matrix {
  const columns = Math.max(...matrices.map(matrixColumns));
  return matrices.flatMap((matrix) =>
    matrix.map((row) => [...row, ...Array<CellValue>(columns - row.length).fill(MISSING_ERROR)]),
  );
}

/** TOCOL's list: row by row, or column by column; `ignore` 1 leaves out blanks, 2 errors, 3 both. */
function listed(source: Value, ignore: Value, byColumn: Value, at: Evaluation): CellValue[] {
  const matrix = readMatrix(at, source);
  const values = (logical(byColumn) ? transposed(matrix) : matrix).flat();
  const skipped = integer(ignore);
  const kept = values.filter(
    (value) => !((skipped & 1) !== 0 && value === null) && !((skipped & 2) !== 0 && isError(value)),
  );
  return kept.length > 0 ? kept : fail("#CALC!");
}

function chosen(along: "rows" | "columns"): EagerFunction {
  return {
    count: [2, MANY],
    whole: "all",
    call: ([source, ...places], at) => {
      const matrix = readMatrix(at, source);
      const lines = along === "rows" ? matrix : transposed(matrix);
      const picked = places
        .flatMap((place) => readMatrix(at, place).flat())
        .map((place) => {
          const position = integer(place);
          const line = position > 0 ? lines[position - 1] : lines.at(position);
          return position === 0 || !line ? fail("#VALUE!") : line;
        });
      return along === "rows" ? picked : transposed(picked);
    },
  };
}

/** SUMPRODUCT: texts and truth values in arrays count as 0; arrays of different sizes are #VALUE!. */
function sumProduct(values: readonly Value[], at: Evaluation): Value {
  const matrices = values.map((value) => readMatrix(at, value));
  const [first] = matrices;
  if (!first) return VALUE_ERROR;
  const columns = matrixColumns(first);
  if (matrices.some((each) => each.length !== first.length || matrixColumns(each) !== columns)) {
    return VALUE_ERROR;
  }
  let total = 0;
  for (let row = 0; row < first.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[row]?.[column];
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return total;
}

function wrapped(byRow: boolean): EagerFunction {
  return {
    count: [2, 3],
    whole: [0],
    call: ([source, size, padding], at) => {
      const list = readMatrix(at, source).flat();
      const length = integer(size);
      if (length < 1) return fail("#NUM!");
      const filler =
        padding === undefined ? MISSING_ERROR : ((dereference(at, padding) ?? null) as CellValue);
      const lines = Math.ceil(list.length / length);
      const matrix = makeMatrix(lines, length, (row, column) => {
        const place = row * length + column;
        return place < list.length ? (list[place] ?? null) : filler;
      });
      return byRow ? matrix : transposed(matrix);
    },
  };
}

export const arrayFunctions: FunctionTable = {
  TRANSPOSE: { count: [1, 1], whole: "all", call: ([source], at) => transposed(readMatrix(at, source)) },
  SUMPRODUCT: { count: [1, MANY], whole: "all", call: sumProduct },
  SEQUENCE: {
    count: [1, 4],
    call: ([rows, columns, start, step]) => {
      const height = integer(rows, 1);
      const width = integer(columns, 1);
      if (height < 0 || width < 0) return VALUE_ERROR;
      if (height === 0 || width === 0) return fail("#CALC!");
      const first = start === undefined ? 1 : number(start);
      const by = step === undefined ? 1 : number(step);
      return makeMatrix(height, width, (row, column) => first + (row * width + column) * by);
    },
  },
  TAKE: takeOrDrop(true),
  DROP: takeOrDrop(false),
  CHOOSEROWS: chosen("rows"),
  CHOOSECOLS: chosen("columns"),
  VSTACK: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) => stacked(values.map((value) => readMatrix(at, value))),
  },
  HSTACK: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) => transposed(stacked(values.map((value) => transposed(readMatrix(at, value))))),
  },
  TOCOL: {
    count: [1, 3],
    whole: [0],
    call: ([source, ignore, byColumn], at) => listed(source, ignore, byColumn, at).map((value) => [value]),
  },
  TOROW: {
    count: [1, 3],
    whole: [0],
    call: ([source, ignore, byColumn], at) => [listed(source, ignore, byColumn, at)],
  },
  WRAPROWS: wrapped(true),
  WRAPCOLS: wrapped(false),
  EXPAND: {
    count: [2, 4],
    whole: [0],
    call: ([source, rows, columns, padding], at) => {
      const matrix = readMatrix(at, source);
      const height = integer(rows, matrix.length);
      const width = integer(columns, matrixColumns(matrix));
      if (height < matrix.length || width < matrixColumns(matrix)) return VALUE_ERROR;
      const filler =
        padding === undefined ? MISSING_ERROR : ((dereference(at, padding) ?? null) as CellValue);
      return makeMatrix(height, width, (row, column) => {
        const value = matrix[row]?.[column];
        return value === undefined ? filler : value;
      });
    },
  },
};
