import { contractInUse } from "../../contract/contractInUse";
import { yearLabel, yearLabels } from "../../contract/years";
import { contractResultTexts } from "./contractResultTexts";
import { excelError, type ExcelError } from "./excelError";
import { readFigure } from "./figure";

/** The contract's year that a cell states, its first where it is blank or left out; `#N/A` for any other year. */
export function readYear(cell: unknown): number | ExcelError {
  const { years } = contractInUse();
  const year = readFigure(cell) ?? years[0] ?? 0;
  return typeof year === "object" || years.includes(year) ? year : yearOutsideError(year);
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
