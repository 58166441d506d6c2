import { parseValue } from "numfmt";
import type { CellError, CellValue } from "../../model/cell";
import type { Value } from "./value";
import { EvaluationError, VALUE_ERROR, fail, isError } from "./value";

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text shows (`1,234.5`, `10%`, `2026-06-30`), `undefined` where it shows none. */
export function parseNumericText(text: string): number | undefined {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  if (!/\d/.test(trimmed)) return undefined;
  const parsed = parseValue(trimmed)?.value;
  return typeof parsed === "number" ? parsed : undefined;
}

/** As arithmetic takes it: blank is 0, TRUE is 1, a text that shows a number is that number. */
export function toNumber(value: CellValue | undefined): number | CellError {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return parseNumericText(value) ?? VALUE_ERROR;
  return value;
}

/**
 * A number as concatenation writes it: 15 significant digits and a decimal point, whoever looks (a Danish
 * Excel writes a comma here; what the workbench shows must not depend on that).
 */
function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const digits = Number(value.toPrecision(15));
  const [mantissa = "", exponentText = "0"] = digits.toExponential().split("e");
  const exponent = Number(exponentText);
  const significant = mantissa.replace(/[-.]/g, "").length;
  if (exponent < 20 && (exponent >= 0 || significant - exponent <= 20)) {
    return exponent >= 0 ? wholeText(digits) : digits.toFixed(Math.max(0, significant - 1 - exponent));
  }
  const sign = exponent < 0 ? "-" : "+";
  return `${mantissa}E${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function wholeText(value: number): string {
  return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
}

export function toText(value: CellValue | undefined): string | CellError {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberToText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toBoolean(value: CellValue | undefined): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null || value === undefined) return false;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE_ERROR;
  }
  return value;
}

/** A single value out of an argument that was lifted; anything larger is #VALUE!. */
export function scalar(value: Value): CellValue | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (isError(value)) return value;
  return fail("#VALUE!");
}

function orFault<T>(value: T | CellError): T {
  if (typeof value === "object" && value !== null && "error" in value) throw new EvaluationError(value);
  return value;
}

/** An argument as a number; throws the error that it is or gives. */
export function number(value: Value): number {
  return typeof value === "number" ? value : orFault(toNumber(scalar(value)));
}

/** An argument as a whole number, cut towards zero; `otherwise` where it is omitted. */
export function integer(value: Value, otherwise = 0): number {
  return value === undefined ? otherwise : Math.trunc(number(value));
}

/** An argument as text; throws the error that it is. */
export function text(value: Value): string {
  return typeof value === "string" ? value : orFault(toText(scalar(value)));
}

/** An argument as a truth value; `otherwise` where it is omitted. */
export function logical(value: Value, otherwise = false): boolean {
  return value === undefined ? otherwise : orFault(toBoolean(scalar(value)));
}
