import type { Area } from "../../../model/address";
import type { Chart, ChartAxis, ChartSeries } from "../../../model/chart";
import type { CellValue } from "../../../model/cell";
import type { Sheet } from "../../../model/sheet";
import { cellKey } from "../../../model/sheet";
import { absoluteReference } from "../../cells/areas";
import { wireValue } from "../../cells/readCells";
import type { SheetArea } from "../rangeReference";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export function newAxis(): ChartAxis {
  return {
    title: undefined,
    numberFormat: undefined,
    minimum: undefined,
    maximum: undefined,
    majorGridlines: false,
    visible: true,
    reversed: false,
    fontSize: undefined,
    fontColor: undefined,
    labelPosition: "NextToAxis",
    gridlineColor: undefined,
  };
}

export function newSeries(name: string, chartType: string): ChartSeries {
  return {
    name,
    values: "",
    categories: undefined,
    chartType,
    color: undefined,
    lineWeight: undefined,
    lineStyle: undefined,
    markerStyle: undefined,
    gapWidth: undefined,
    overlap: undefined,
    hasDataLabels: false,
  };
}

/** `Ark1!$B$2:$B$20`, as a chart's series holds it. */
export function chartReference({ sheet, area }: SheetArea): string {
  return absoluteReference(sheet, area).slice(1);
}

/**
 * Splits a source range into series as Excel does: a first row of texts names the series, a first column
 * of texts gives the categories; without a direction the longer side runs along the categories.
 */
export function seriesOf(
  place: SheetArea,
  by: "Auto" | "Columns" | "Rows",
  chartType: string,
): ChartSeries[] {
  const { sheet, area } = place;
  const byRows = by === "Rows" || (by === "Auto" && area.columns > area.rows);
  const value = (row: number, column: number): CellValue =>
    sheet.cells.get(cellKey(area.row + row, area.column + column))?.value ?? null;
  const at = (line: number, position: number): CellValue =>
    byRows ? value(line, position) : value(position, line);
  const lines = byRows ? area.rows : area.columns;
  const length = byRows ? area.columns : area.rows;
  const hasCategories =
    lines > 1 &&
    !range(length)
      .slice(1)
      .some((position) => typeof at(0, position) === "number");
  const firstLine = hasCategories ? 1 : 0;
  const hasNames =
    length > 1 &&
    range(lines)
      .slice(firstLine)
      .every((line) => typeof at(line, 0) === "string");
  const firstPosition = hasNames ? 1 : 0;
  const part = (line: number): Area =>
    byRows
      ? {
          row: area.row + line,
          rows: 1,
          column: area.column + firstPosition,
          columns: length - firstPosition,
        }
      : {
          column: area.column + line,
          columns: 1,
          row: area.row + firstPosition,
          rows: length - firstPosition,
        };
  return range(lines)
    .slice(firstLine)
    .map((line, index) => ({
      ...newSeries(hasNames ? String(wireValue(at(line, 0))) : `Serie${index + 1}`, chartType),
      values: chartReference({ sheet, area: part(line) }),
      categories: hasCategories ? chartReference({ sheet, area: part(0) }) : undefined,
    }));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_none, index) => index);
}
