import { cellKey, type Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { createAnchorConverter } from "../../xlsx/chart/drawingAnchor";
import { pointsToEmu } from "../../xlsx/package/units";

/** Well within the cell that a chart begins in. */
const INSIDE = 2;

/**
 * A workbook in which each chart has, as its alternative text, the words that stand in the cell behind its corner:
 * Office.js, by which it was made, has none to set.
 */
export function withDescribedCharts(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, altText: chart.altText || textBehind(sheet, chart) })),
  }));
  return { ...workbook, sheets };
}

function textBehind(sheet: Sheet, { left, top }: Sheet["charts"][number]): string {
  const { row, column } = createAnchorConverter(sheet).at(
    pointsToEmu(left + INSIDE),
    pointsToEmu(top + INSIDE),
  );
  const value = sheet.cells.get(cellKey(row, column))?.value;
  return typeof value === "string" ? value : "";
}
