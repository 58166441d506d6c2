import { invalidArgument } from "../officeError";

/** Reads cells given as rows, a single row's values, or one value; `undefined` where none are given. */
export function rowsArgument(value: unknown): unknown[][] | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[value]];
  const rows: unknown[] = value;
  if (rows.every((row) => Array.isArray(row))) return rows as unknown[][];
  if (rows.some((row) => Array.isArray(row))) {
    throw invalidArgument("Values must be given as rows of values throughout.");
  }
  return [rows];
}
