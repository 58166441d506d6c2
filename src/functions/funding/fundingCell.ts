import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import { fundingRows } from "./fundingRows";
import { withMunicipality } from "../cells/municipalityCell";
import { shownYear, readYear } from "../cells/yearCell";

/** Answers from a municipality's amount (1.000 kr.) and the sum of the year's rows; `#N/A` where none is fixed. */
export function withFunding(
  municipalityCell: unknown,
  yearCell: unknown,
  answer: (amount: number, sum: number) => CellResult,
): CellResult {
  const year = readYear(yearCell);
  if (typeof year === "object") return year;
  return withMunicipality(municipalityCell, ({ code, name }) => {
    const funding = fundingRows(year);
    if (!("rows" in funding)) return funding;
    const row = funding.rows.find((each) => each.code === code);
    return row
      ? answer(row.amount, funding.sum)
      : excelError("#N/A", contractResultTexts().fundingMissing(name, shownYear(year)));
  });
}
