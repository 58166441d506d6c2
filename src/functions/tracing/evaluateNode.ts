import { serialOfIsoDate } from "../../calc/serialDate";
import { errorCode, excelError } from "../cells/excelError";
import type { FormulaTree } from "./formulaTree";

/** The value of each place that a formula names: one value, or rows of them. */
export type ReferenceValues = ReadonlyMap<string, unknown>;

/** A part of a formula that only Excel itself could compute. */
export class UnexplainedError extends Error {
  readonly part: string;

  constructor(part: string) {
    super(`Cannot compute ${part} outside Excel.`);
    this.name = "UnexplainedError";
    this.part = part;
  }
}

/**
 * The value of an argument of a call: constants, places, and the few functions that our own sheets put around
 * them (IF, OR, AND, NOT, ISNUMBER, ISTEXT, N, COUNT, DATE, comparisons).
 * @throws UnexplainedError
 */
export function evaluateNode(node: FormulaTree, values: ReferenceValues): unknown {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return excelError(node.value);
    case "ReferenceIdentifier":
      if (!values.has(node.value)) throw new UnexplainedError(node.value);
      return values.get(node.value);
    case "ArrayExpression":
      return node.elements.map((row) => row.map((each) => evaluateNode(each as FormulaTree, values)));
    case "UnaryExpression":
      return unary(node.operator, evaluateNode(node.arguments[0] as FormulaTree, values));
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((each) => singleValue(evaluateNode(each, values)));
      return compare(node.operator, left, right);
    }
    case "CallExpression":
      return call(node, values);
    default:
      throw new UnexplainedError(node.type);
  }
}

/** Whether a condition holds, as Excel takes it. */
export function isTrue(value: unknown): boolean {
  const one = singleValue(value);
  if (typeof one === "boolean") return one;
  if (typeof one === "number") return one !== 0;
  throw new UnexplainedError(String(one));
}

function call(node: Extract<FormulaTree, { type: "CallExpression" }>, values: ReferenceValues): unknown {
  const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
  const args = node.arguments as readonly (FormulaTree | null)[];
  const value = (index: number) => {
    const each = args[index];
    return each ? singleValue(evaluateNode(each, values)) : null;
  };
  switch (name) {
    case "IF":
      return value(isTrue(value(0)) ? 1 : 2);
    case "OR":
      return args.some((_, index) => isTrue(value(index)));
    case "AND":
      return args.every((_, index) => isTrue(value(index)));
    case "NOT":
      return !isTrue(value(0));
    case "ISNUMBER":
      return typeof value(0) === "number";
    case "N":
      return typeof value(0) === "number" || typeof value(0) === "boolean" ? Number(value(0)) : 0;
    case "ISTEXT":
      // Office hands a blank cell and an empty text over alike; a blank is the likelier.
      return typeof value(0) === "string" && value(0) !== "";
    case "COUNT":
      return args.reduce((count, each) => count + (each ? numbersIn(evaluateNode(each, values)) : 0), 0);
    case "DATE": {
      const [year, month, day] = [value(0), value(1), value(2)].map(Number);
      const isoDate = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const serial = serialOfIsoDate(isoDate);
      if (Number.isNaN(serial)) throw new UnexplainedError("DATE");
      return serial;
    }
    default:
      throw new UnexplainedError(name);
  }
}

function unary(operator: string, value: unknown): unknown {
  if (operator === "@") return singleValue(value);
  const one = singleValue(value);
  if (operator === "-" && typeof one === "number") return -one;
  throw new UnexplainedError(operator);
}

function compare(operator: string, left: unknown, right: unknown): boolean {
  for (const each of [left, right]) {
    if (typeof each === "object" && each !== null && errorCode(each) !== undefined) {
      throw new UnexplainedError(errorCode(each) ?? "");
    }
  }
  const [one, other] = [left, right].map((each) => (typeof each === "string" ? each.toLowerCase() : each));
  if (operator === "=") return one === other;
  if (operator === "<>") return one !== other;
  if (typeof one !== "number" || typeof other !== "number") throw new UnexplainedError(operator);
  switch (operator) {
    case ">":
      return one > other;
    case ">=":
      return one >= other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    default:
      throw new UnexplainedError(operator);
  }
}

/** The number of numbers in a place. */
function numbersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((count: number, each) => count + numbersIn(each), 0);
  return typeof value === "number" ? 1 : 0;
}

/** The one value of a place of one cell. */
function singleValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return first[0];
  throw new UnexplainedError(":");
}
