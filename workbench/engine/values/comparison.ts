import type { CellValue } from "../../model/cell";

const collator = new Intl.Collator("da", { sensitivity: "accent" });

/** A number at the 15 significant digits that Excel keeps. */
export function significant(value: number): number {
  return Number(value.toPrecision(15));
}

/** Whether two numbers are the same at 15 significant digits. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return significant(a) === significant(b);
}

function compareNumbers(a: number, b: number): number {
  return sameNumber(a, b) ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  if (lowerA === lowerB) return 0;
  return collator.compare(a, b) || (lowerA < lowerB ? -1 : 1);
}

/** Excel's order of kinds: numbers, then texts, then truth values. */
function kindRank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}

/** The value of a blank beside another value. */
function blankBeside(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Negative, zero or positive as Excel orders two values; neither may be an error. */
export function compareValues(left: CellValue, right: CellValue): number {
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  const a = left === null ? blankBeside(right) : left;
  const b = right === null ? blankBeside(left) : right;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return kindRank(a) - kindRank(b);
}

/** Whether two results are the same, message and all: a cell that keeps its value has not changed. */
export function sameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    return a.error === b.error && a.message === b.message;
  }
  return Object.is(a, b);
}
