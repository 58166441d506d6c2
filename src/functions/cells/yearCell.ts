import { contractInUse } from "../../contract/contractInUse";
import { yearLabel, yearLabels } from "../../contract/years";
import { contractResultTexts } from "./contractResultTexts";
import { excelError, type ExcelError } from "./excelError";
import { readFigure } from "./figure";

/** The year a cell states; the contract's first where it is blank or left out. */
export function readYear(cell: unknown): number | ExcelError {
  return readFigure(cell) ?? contractInUse().years[0] ?? yearOutsideError(0);
}

/** `#N/A` for a year that the contract does not cover. */
export function yearOutsideError(year: number): ExcelError {
  const contract = contractInUse();
  return excelError(
    "#N/A",
    contractResultTexts().yearOutside(shownYear(year), contract.years, yearLabels(contract)),
  );
}

/** A year's label; a figure that is no year is written as it stands. */
export function shownYear(year: number): string {
  return Number.isInteger(year) && year >= 1000 && year <= 9998
    ? yearLabel(contractInUse(), year)
    : year.toLocaleString("da-DK", { useGrouping: false, maximumFractionDigits: 15 });
}
