import type { CellValue } from "../../model/cell";
import { compareValues } from "./comparison";
import { toNumber, toText } from "./coercion";
import { DIVISION_ERROR, NUMBER_ERROR, isError } from "./value";

export type BinaryOperation = (left: CellValue, right: CellValue) => CellValue;

/** A number that a cell can hold: no overflow, no negative zero. */
export function finite(value: number): CellValue {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUMBER_ERROR;
}

/** Excel makes the last sum or difference of a formula 0 where only floating-point dust is left of it. */
export function roundedToZero(result: CellValue, left: CellValue, right: CellValue): CellValue {
  if (typeof result !== "number" || typeof left !== "number" || typeof right !== "number") return result;
  return Math.abs(result) < Math.max(Math.abs(left), Math.abs(right)) * 2 ** -49 ? 0 : result;
}

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_ERROR;
  return finite(base ** exponent);
}

function arithmetic(operation: (a: number, b: number) => CellValue): BinaryOperation {
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return operation(left, right);
    const a = toNumber(left);
    if (typeof a !== "number") return a;
    const b = toNumber(right);
    return typeof b === "number" ? operation(a, b) : b;
  };
}

function comparing(holds: (order: number) => boolean): BinaryOperation {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return holds(compareValues(left, right));
  };
}

function concatenate(left: CellValue, right: CellValue): CellValue {
  const a = toText(left);
  if (typeof a !== "string") return a;
  const b = toText(right);
  return typeof b === "string" ? a + b : b;
}

/** The operators on single values; errors come back as they are, the left one first. */
export const binaryOperations: Readonly<Record<string, BinaryOperation>> = {
  "+": arithmetic((a, b) => finite(a + b)),
  "-": arithmetic((a, b) => finite(a - b)),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic((a, b) => (b === 0 ? DIVISION_ERROR : finite(a / b))),
  "^": arithmetic(power),
  "&": concatenate,
  "=": comparing((order) => order === 0),
  "<>": comparing((order) => order !== 0),
  "<": comparing((order) => order < 0),
  ">": comparing((order) => order > 0),
  "<=": comparing((order) => order <= 0),
  ">=": comparing((order) => order >= 0),
};

export const unaryOperations: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  "+": (value) => value,
  "-": (value) => {
    const negated = toNumber(value);
    return typeof negated === "number" ? finite(-negated) : negated;
  },
  "%": (value) => {
    const whole = toNumber(value);
    return typeof whole === "number" ? whole / 100 : whole;
  },
};
