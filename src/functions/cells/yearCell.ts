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
    contractResultTexts().yearOutside(calledYear(year), contract.years, yearLabels(contract)),
  );
}

/** A year as it is called; a figure that is none as it stands. */
export function calledYear(year: number): string {
  return Number.isInteger(year) && year >= 1000 && year <= 9998
    ? yearLabel(contractInUse(), year)
    : year.toLocaleString("da-DK", { useGrouping: false, maximumFractionDigits: 15 });
}
