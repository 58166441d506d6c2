import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { sheetTexts } from "../../language/sheets/sheets";

/**
 * The columns beside Aktivitet have one formula each: where the columns differ they are written anew, as where one came
 * back.
 */
export function countsDiffer(before: Contract, after: Contract): boolean {
  return JSON.stringify(figureHeadingsOf(before)) !== JSON.stringify(figureHeadingsOf(after));
}

function figureHeadingsOf(contract: Contract) {
  return figureHeadings(contract, sheetTexts(contract.language).activity.columns);
}
