import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import { isOtherPeriod, type Period } from "./isOtherPeriod";
import type { LeftOutPlace } from "./leftOut";
import { leftOutAt } from "./leftOutFrom";
import { figureIn, type CountedColumns } from "./workbookRead";

/** Locked months of the report's period that count though nothing is entered for them any more. */
export function lockedWithoutRowFrom(
  { rows, entered }: CountedColumns,
  contract: Contract,
  period: Period,
): readonly LeftOutPlace[] {
  if (!entered) return [];
  const { columns, counted } = sheetTexts(contract.language).activity;
  const headings = figureHeadings(contract, columns);
  return rows.flatMap((row, index) => {
    if (entered[index] || isOtherPeriod(row[columns.period], period, contract)) return [];
    const figures = figureKeys(contract).flatMap((figure) => figureIn(row[headings[figure] ?? figure]) ?? []);
    const [first] = figures;
    return first ? [leftOutAt([row[counted.municipality]], row[columns.period], first.cell)] : [];
  });
}
