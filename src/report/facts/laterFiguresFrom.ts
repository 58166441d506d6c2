import { monthOfYear, yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Period } from "./isOtherPeriod";
import type { LaterFigures } from "./leftOut";
import { figureIn, type CountedColumns } from "./workbookRead";

/** Figures already in Aktivitet for months of the year that had not ended; no sum of the report holds them. */
export function laterFiguresFrom(
  { rows, entered = [] }: CountedColumns,
  contract: Contract,
  { year, countedUntil }: Period,
): readonly LaterFigures[] {
  const { columns } = sheetTexts(contract.language).activity;
  const headings = figureHeadings(contract, columns);
  const later = rows.flatMap((row, index) => {
    const month = row[columns.period]?.value;
    if (typeof month !== "number" || month <= countedUntil || yearOfDay(contract, month) !== year) return [];
    return [{ row, typed: entered[index], month: monthOfYear(contract, month) }];
  });
  return figureKeys(contract).flatMap((figure) => {
    const heading = headings[figure] ?? figure;
    const found = later.flatMap(({ row, typed, month }) => {
      const counted = figureIn(row[heading]);
      return counted ? [{ month, value: counted.value, cell: typed?.[heading]?.cell ?? counted.cell }] : [];
    });
    if (found.length === 0) return [];
    return [
      {
        heading,
        sum: found.reduce((sum, { value }) => sum + value, 0),
        months: [...new Set(found.map(({ month }) => month))].sort((one, other) => one - other),
        cells: found.map(({ cell }) => cell),
      },
    ];
  });
}
