import { annexFunding, type AnnexFunding } from "../../contract/funding/annexFunding";
import { contractInUse } from "../../contract/contractInUse";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError, type ExcelError } from "../cells/excelError";
import { shownYear, yearOutsideError } from "../cells/yearCell";

/** The annex's rows of a year, or the `#N/A` that says why there are none. */
export function fundingRows(year: number): AnnexFunding | ExcelError {
  const contract = contractInUse();
  if (!contract.years.includes(year)) return yearOutsideError(year);
  const divided = annexFunding(contract, year);
  if (divided) return divided;
  const isOpen = contract.funding?.byYear[year]?.kind === "not-fixed";
  const text = contractResultTexts()[isOpen ? "fundingNotFixed" : "fundingUndivided"];
  return excelError("#N/A", text(shownYear(year)));
}
