import { isExcelDay } from "../../calc/serialDate";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import { isOtherPeriod, type Period } from "./isOtherPeriod";
import type { LeftOutPlace } from "./leftOut";
import type { ReportFacts } from "./reportFacts";
import { wordingIn, type ReadCell, type WorkbookRow, type WorkbookRead } from "./workbookRead";

/**
 * Rows of the report's period whose reason for standing outside is more than that they are counted, also with their
 * locked figures. Those that are counted but for a cell are listed by that cell, where it is known. A month outside the
 * contract's years is of no report's period, and may be any that was mistyped.
 */
export function leftOutFrom(
  { counted }: Pick<WorkbookRead, "counted">,
  contract: Contract,
  period: Period,
): ReportFacts["leftOut"] {
  const { columns: entered, counted: columns, status: words } = sheetTexts(contract.language).activity;
  const reportedElsewhere = [words.counted, words.locked, ...(counted.entered ? [words.partly] : [])];
  const reasons = new Map<string, LeftOutPlace[]>();
  for (const [index, row] of counted.rows.entries()) {
    const said = wordingIn(row[columns.status]);
    if (!said || reportedElsewhere.includes(said.text)) continue;
    const isOfAny = said.text === words.periodOutside;
    if (!isOfAny && isOtherPeriod(row[entered.period], period, contract)) continue;
    const places = reasons.get(said.text) ?? [];
    reasons.set(said.text, places);
    const written = counted.entered?.[index]?.[entered.municipality];
    places.push(leftOutAt([row[columns.municipality], written], row[entered.period], said.cell));
  }
  return [...reasons].map(([reason, places]) => ({ reason, places }));
}

/**
 * Where something is left out.
 * @param names of its municipality, the first that is there: as it was recognised, then as it is written
 */
export function leftOutAt(
  names: readonly WorkbookRow[string][],
  month: ReadCell | undefined,
  cell: string,
): LeftOutPlace {
  return {
    municipality: names.map((each) => wordingIn(each)?.text).find((each) => each !== undefined),
    month: typeof month?.value === "number" && isExcelDay(month.value) ? month.value : undefined,
    cells: [cell],
  };
}
