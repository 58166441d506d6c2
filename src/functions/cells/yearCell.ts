import { contractInUse } from "../../contract/contractInUse";
import { contractTexts } from "./contractTexts";
import { excelError, type ExcelError } from "./excelError";
import { readFigure } from "./figure";

/** The year a cell states; the contract's first where it is blank or left out. */
export function readYear(cell: unknown): number | ExcelError {
  return readFigure(cell) ?? contractInUse().years[0] ?? yearOutsideError(0);
}

/** `#N/A` for a year that the contract does not cover. */
export function yearOutsideError(year: number): ExcelError {
  return excelError("#N/A", contractTexts().yearOutside(year, contractInUse().years));
}
