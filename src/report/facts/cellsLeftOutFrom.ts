import { isCount } from "../../calc/isCount";
import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import { isOtherPeriod, type Period } from "./isOtherPeriod";
import { leftOutAt } from "./leftOutFrom";
import { CELL_REASONS, type CellsLeftOut, type LeftOutPlace } from "./leftOut";
import { figureIn, type CountedColumns } from "./workbookRead";

/** Cells of the report's period that something stands in and that no count takes in, in rows that are counted. */
export function cellsLeftOutFrom(
  { rows, entered = [] }: CountedColumns,
  contract: Contract,
  period: Period,
): readonly CellsLeftOut[] {
  const { columns, counted, status } = sheetTexts(contract.language).activity;
  const headings = figureHeadings(contract, columns);
  const isRowCounted = (said: unknown) => said === status.counted || said === status.partly;
  const inRows = rows.flatMap((row, index) => {
    const typed = entered[index];
    const isCounted = isRowCounted(row[counted.status]?.value);
    return typed && isCounted && !isOtherPeriod(row[columns.period], period, contract)
      ? [{ row, typed }]
      : [];
  });
  return figureKeys(contract).flatMap((figure) => {
    const heading = headings[figure] ?? figure;
    const found = new Map(CELL_REASONS.map((reason) => [reason, [] as LeftOutPlace[]]));
    for (const { row, typed } of inRows) {
      const cell = typed[heading];
      if (!cell || cell.value === null || cell.value === "" || figureIn(row[heading])) continue;
      const place = leftOutAt([row[counted.municipality]], row[columns.period], cell.cell);
      found.get(reasonOf(cell.value))?.push(place);
    }
    return [...found].flatMap(([reason, places]) =>
      places.length > 0 ? [{ figure, heading, reason, places }] : [],
    );
  });
}

function reasonOf(value: unknown): CellsLeftOut["reason"] {
  if (isCount(value)) return "exceeds-guided";
  if (typeof value !== "number") return "no-number";
  return value < 0 ? "negative" : "fraction";
}
