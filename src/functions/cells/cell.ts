import { contractResultTexts } from "./contractResultTexts";
import { errorCode, excelError, type ExcelError } from "./excelError";

/** A function's answer for one cell. A blank is "", since Excel shows `null` as 0. */
export type CellResult = number | string | boolean | ExcelError;

/**
 * The content of a cell: its value, `undefined` where it is blank (empty, `null` or ""), or an error. Data
 * types (a formatted number, an entity) count as the basic value they carry.
 */
export function readCell(cell: unknown): number | string | boolean | undefined | ExcelError {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? cell : excelError("#NUM!", contractResultTexts().faults.overflow);
    case "string":
      return cell === "" ? undefined : cell;
    case "boolean":
      return cell;
    case "undefined":
      return undefined;
    case "object":
      return cell === null ? undefined : readObject(cell);
    default:
      return unreadable();
  }
}

function readObject(cell: object): number | string | boolean | undefined | ExcelError {
  const code = errorCode(cell);
  if (code !== undefined) return excelError(code, messageOf(cell));
  const basic = "basicValue" in cell ? cell.basicValue : undefined;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? readCell(basic)
    : unreadable();
}

function messageOf(error: object): string | undefined {
  return "message" in error && typeof error.message === "string" ? error.message : undefined;
}

function unreadable(): ExcelError {
  return excelError("#VALUE!", contractResultTexts().unreadable);
}
