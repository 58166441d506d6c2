import type { CellStyle } from "./style";

export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An Excel error in a cell; custom functions may add a message, which Excel shows as a tooltip. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** The value of a cell; `null` is an empty cell. Dates are serial numbers (1900 system). */
export type CellValue = string | number | boolean | null | CellError;

export interface Cell {
  /** The entered constant, or what the formula last computed. */
  value: CellValue;
  /** In English with commas, with its leading `=`, as Office.js hands it over in `formulas`. */
  formula?: string;
  /** On a formula cell whose result is an array: how many cells it fills, itself included. */
  spill?: { readonly rows: number; readonly columns: number };
  /** On a cell that another cell's spill fills: that cell's key. Such a cell has no formula of its own. */
  spilledFrom?: number;
  style?: CellStyle;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
