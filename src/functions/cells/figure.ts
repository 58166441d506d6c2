import type { Fault } from "../../calc/fault";
import { readCell } from "./cell";
import { contractResultTexts } from "./contractResultTexts";
import { excelError, type ExcelError } from "./excelError";

const DATE_LIKE = /^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\s*$/;
const NUMBER_SIGNS = /^[\s\d.,+%\u2212-]+$/;

/**
 * A cell where a figure or date belongs: the number, `undefined` where it is blank, or the error that says why
 * it is none. A text is never read as a number: Danish and English would read "1.234" differently.
 */
export function readFigure(cell: unknown): number | undefined | ExcelError {
  return isFigure(cell) ? cell : readOther(cell);
}

/** Whether a cell holds a number as Excel has them: never NaN, nor an infinity. */
export function isFigure(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

function readOther(cell: unknown): number | undefined | ExcelError {
  const value = readCell(cell);
  if (typeof value === "string") return textError(value);
  return typeof value === "boolean" ? booleanError(value) : value;
}

/** A cell where a name, an id or a code belongs; codes may be numbers. */
export function readName(cell: unknown): number | string | undefined | ExcelError {
  const value = readCell(cell);
  return typeof value === "boolean" ? booleanError(value) : value;
}

/** A result as the cell shows it: a fault becomes the error it names. */
export function resultOrError<Result extends number | string>(result: Result | Fault): Result | ExcelError {
  return typeof result === "object" ? excelErrorOf(result) : result;
}

/** A fault as the error a cell shows. */
export function excelErrorOf({ fault, reason }: Fault): ExcelError {
  return excelError(fault, contractResultTexts().faults[reason]);
}

function textError(text: string): ExcelError {
  const words = contractResultTexts();
  const say = DATE_LIKE.test(text)
    ? words.dateAsText
    : NUMBER_SIGNS.test(text) && /\d/.test(text)
      ? words.numberAsText
      : words.textForNumber;
  return excelError("#VALUE!", say(text));
}

function booleanError(value: boolean): ExcelError {
  return excelError("#VALUE!", contractResultTexts().truthValue(value));
}
