import type { CellValue } from "../../model/cell";
import { integer } from "../values/coercion";
import type { Evaluation } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference, readMatrix } from "../evaluation/reference";
import { transposed } from "./array";
import { elementAt } from "../values/broadcast";
import type { Lambda, Value } from "../values/value";
import { CALCULATION_ERROR, fail, isLambda, makeMatrix, matrixColumns } from "../values/value";

function lambdaOf(value: Value): Lambda {
  return isLambda(value) ? value : fail("#VALUE!");
}

/** One cell of a result; a lambda that answers an array here is #CALC!, as arrays hold no arrays. */
function cellOf(value: Value, at: Evaluation): CellValue {
  const found = dereference(at, value);
  if (!Array.isArray(found)) return found ?? null;
  return found.length === 1 && found[0]?.length === 1 ? (found[0][0] ?? null) : CALCULATION_ERROR;
}

/** BYROW, or BYCOL where the array is turned: one value for each line. */
function byLine(turned: boolean): EagerFunction {
  return {
    count: [2, 2],
    whole: "all",
    call: ([source, lambda], at) => {
      const call = lambdaOf(lambda).call;
      const matrix = readMatrix(at, source);
      const lines = turned ? transposed(matrix) : matrix;
      const results = lines.map((line) => [cellOf(call([turned ? line.map((each) => [each]) : [line]]), at)]);
      return turned ? transposed(results) : results;
    },
  };
}

export const lambdaFunctions: FunctionTable = {
  MAP: {
    count: [2, MANY],
    whole: "all",
    call: (values, at) => {
      const call = lambdaOf(values.at(-1)).call;
      const matrices = values.slice(0, -1).map((value) => readMatrix(at, value));
      const rows = Math.max(...matrices.map((matrix) => matrix.length));
      const columns = Math.max(...matrices.map(matrixColumns));
      return makeMatrix(rows, columns, (row, column) =>
        cellOf(call(matrices.map((matrix) => elementAt(matrix, row, column))), at),
      );
    },
  },
  REDUCE: {
    count: [2, 3],
    whole: "all",
    call: (values, at) => {
      const call = lambdaOf(values.at(-1)).call;
      let total: Value = values.length === 3 ? (values[0] ?? null) : null;
      for (const row of readMatrix(at, values.at(-2))) for (const each of row) total = call([total, each]);
      return total;
    },
  },
  SCAN: {
    count: [2, 3],
    whole: "all",
    call: (values, at) => {
      const call = lambdaOf(values.at(-1)).call;
      let total: Value = values.length === 3 ? (values[0] ?? null) : null;
      return readMatrix(at, values.at(-2)).map((row) =>
        row.map((each) => {
          total = call([total, each]);
          return cellOf(total, at);
        }),
      );
    },
  },
  BYROW: byLine(false),
  BYCOL: byLine(true),
  MAKEARRAY: {
    count: [3, 3],
    whole: [2],
    call: ([rows, columns, lambda], at) => {
      const call = lambdaOf(lambda).call;
      const height = integer(rows);
      const width = integer(columns);
      if (height < 1 || width < 1) return fail("#VALUE!");
      return makeMatrix(height, width, (row, column) => cellOf(call([row + 1, column + 1]), at));
    },
  },
};
