import * as formulajs from "@formulajs/formulajs";
import type { CellValue } from "../../model/cell";
import { ERROR_CODES } from "../../model/cell";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference } from "../evaluation/reference";
import { serialOf } from "../values/serialDate";
import type { Matrix, Value } from "../values/value";
import { VALUE_ERROR, isError, isMatrix } from "../values/value";

type LibraryFunction = (...values: unknown[]) => unknown;

/** Functions of single values, by Excel's name: fewest and most arguments. Given arrays, they are lifted. */
const SINGLE: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(
    (
      "ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATANH COS COSH COT COTH CSC CSCH SEC SECH SIN SINH TAN TANH " +
      "DEGREES RADIANS EVEN ODD FACT FACTDOUBLE GAMMALN GAUSS PHI FISHER FISHERINV ARABIC SQRTPI NORMSDIST NORMSINV ERFC"
    )
      .split(" ")
      .map((name) => [name, [1, 1]]),
  ),
  ...Object.fromEntries(
    "ATAN2 COMBIN COMBINA PERMUT DECIMAL EFFECT NOMINAL BITAND BITOR BITXOR"
      .split(" ")
      .map((name) => [name, [2, 2]]),
  ),
  BASE: [2, 3],
  CONFIDENCE: [3, 3],
  DAYS360: [2, 3],
  DB: [4, 5],
  DDB: [4, 5],
  FV: [3, 5],
  IPMT: [4, 6],
  NORMDIST: [4, 4],
  NORMINV: [3, 3],
  NPER: [3, 5],
  PMT: [3, 5],
  PPMT: [4, 6],
  PV: [3, 5],
  RATE: [3, 6],
  ROMAN: [1, 2],
  RRI: [3, 3],
  SLN: [3, 3],
  STANDARDIZE: [3, 3],
  SYD: [4, 4],
  YEARFRAC: [2, 3],
};

/** Functions of ranges or arrays. A list of one column reaches the library as a flat list. */
const WHOLE: Readonly<Record<string, readonly [number, number]>> = {
  AVEDEV: [1, MANY],
  CORREL: [2, 2],
  COVAR: [2, 2],
  DEVSQ: [1, MANY],
  FORECAST: [3, 3],
  GCD: [1, MANY],
  GEOMEAN: [1, MANY],
  GROWTH: [1, 4],
  HARMEAN: [1, MANY],
  INTERCEPT: [2, 2],
  IRR: [1, 2],
  KURT: [1, MANY],
  LCM: [1, MANY],
  MMULT: [2, 2],
  MODE: [1, MANY],
  NETWORKDAYS: [2, 3],
  NPV: [2, MANY],
  PEARSON: [2, 2],
  PERCENTRANK: [2, 3],
  RSQ: [2, 2],
  SKEW: [1, MANY],
  SLOPE: [2, 2],
  STEYX: [2, 2],
  SUMX2MY2: [2, 2],
  SUMX2PY2: [2, 2],
  SUMXMY2: [2, 2],
  TREND: [1, 4],
  TRIMMEAN: [2, 2],
  WORKDAY: [2, 3],
  XIRR: [2, 3],
  XNPV: [3, 3],
};

function libraryFunction(name: string): LibraryFunction | undefined {
  const found: unknown = Object.entries(formulajs).find(([key]) => key === name)?.[1];
  return typeof found === "function" ? (found as LibraryFunction) : undefined;
}

/** The library's result as ours: its error objects by their text, its dates (local or UTC midnight) as days. */
function converted(result: unknown): CellValue {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  if (result instanceof Date) {
    const noon = new Date(result.getTime() + 43_200_000);
    return serialOf(noon.getUTCFullYear(), noon.getUTCMonth() + 1, noon.getUTCDate());
  }
  if (result instanceof Error) {
    const code = ERROR_CODES.find((each) => each === result.message);
    return code ? { error: code } : VALUE_ERROR;
  }
  return VALUE_ERROR;
}

function convertedMatrix(result: unknown): Value {
  if (!Array.isArray(result)) return converted(result);
  const rows: Matrix = result.map((row: unknown) =>
    Array.isArray(row) ? row.map(converted) : [converted(row)],
  );
  return rows.length > 0 ? rows : VALUE_ERROR;
}

function listOrRows(value: Value): unknown {
  if (!isMatrix(value)) return value ?? undefined;
  return value.every((row) => row.length === 1)
    ? value.map((row) => row[0])
    : value.length === 1
      ? value[0]
      : value;
}

function bridged(name: string, count: readonly [number, number], whole: boolean): EagerFunction | undefined {
  const library = libraryFunction(name);
  if (!library) return undefined;
  if (!whole)
    return { count, call: (values) => converted(library(...values.map((value) => value ?? undefined))) };
  return {
    count,
    whole: "all",
    call: (values, at) => {
      const found = values.map((value) => dereference(at, value));
      for (const value of found) {
        const error = isMatrix(value) ? value.flat().find(isError) : value;
        if (isError(error)) return error;
      }
      const passed = name === "MMULT" ? found : found.map(listOrRows);
      return convertedMatrix(library(...passed));
    },
  };
}

function bridgedAll(names: typeof SINGLE, whole: boolean): FunctionTable {
  const entries = Object.entries(names).map(([name, count]) => [name, bridged(name, count, whole)] as const);
  return Object.fromEntries(entries.filter(([, definition]) => definition !== undefined)) as FunctionTable;
}

/** Functions that the library computes as Excel does, once references, dates and errors are converted. */
export const bridgedFunctions: FunctionTable = { ...bridgedAll(SINGLE, false), ...bridgedAll(WHOLE, true) };
