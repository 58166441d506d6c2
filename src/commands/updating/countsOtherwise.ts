import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { sheetTexts } from "../../language/sheets/sheets";

/** What stands beside Aktivitet is one formula a column: those of other columns are written anew, as where one came back. */
export function countsOtherwise(before: Contract, after: Contract): boolean {
  return JSON.stringify(figureHeadingsOf(before)) !== JSON.stringify(figureHeadingsOf(after));
}

function figureHeadingsOf(contract: Contract) {
  return figureHeadings(contract, sheetTexts(contract.language).activity.columns);
}
