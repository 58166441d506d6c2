import type { ChartConfiguration, ChartDataset, PointStyle, ScaleOptions } from "chart.js";
import { format } from "numfmt";
import { parseArea, splitSheet } from "../../../model/address";
import type { CellValue } from "../../../model/cell";
import { isCellError } from "../../../model/cell";
import type { Chart, ChartAxis, ChartSeries } from "../../../model/chart";
import { cellKey } from "../../../model/sheet";
import { sheetByName } from "../../../model/workbook";
import type { Session } from "../../../session/session";
import { displayText } from "../../../host/cells/displayText";
import { numberFormatAt } from "../../../host/cells/cellStyle";

const COLORS = ["#1D5B79", "#C55A11", "#7F7F7F", "#BF9000", "#2E75B6", "#548235"];

/** Chart.js's name for one of Excel's chart types. */
function kindOf(type: string): "bar" | "line" | "pie" | "doughnut" | "scatter" {
  if (/^(?:Line|Area|Radar|Stock|Surface)/.test(type)) return "line";
  if (/^Doughnut/.test(type)) return "doughnut";
  if (/^Pie/.test(type)) return "pie";
  return /^(?:XY|Bubble)/.test(type) ? "scatter" : "bar";
}

/** A chart of the sheet as Chart.js draws it, its numbers and labels as the cells show them. */
export function chartConfiguration(session: Session, chart: Chart): ChartConfiguration {
  const first = chart.series[0];
  const labels = first?.categories === undefined ? [] : texts(session, first.categories);
  const isLying = /^Bar/.test(chart.chartType);
  const isStacked = /Stacked/.test(chart.chartType);
  const values = chart.series.map((series) =>
    cells(session, series.values).map(({ value }) => numeric(value)),
  );
  const longest = Math.max(labels.length, ...values.map((each) => each.length));
  const numbers = Array.from({ length: longest }, (_, index) => String(index + 1));
  const isRound = ["pie", "doughnut"].includes(kindOf(chart.chartType));
  const category = axisOptions(session, chart.categoryAxis, isStacked, false);
  const value = axisOptions(session, chart.valueAxis, isStacked, true);
  return {
    type: kindOf(chart.chartType),
    data: {
      labels: labels.length > 0 ? labels : numbers,
      datasets: chart.series.map((series, index) => dataset(chart, series, index, values[index] ?? [])),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isLying ? "y" : "x",
      events: [],
      plugins: {
        title: {
          display: chart.title.visible && chart.title.text !== "",
          text: chart.title.text,
          color: chart.title.fontColor ?? "#404040",
          font: {
            size: ((chart.title.fontSize ?? 14) * 4) / 3,
            weight: chart.title.bold ? "bold" : "normal",
          },
        },
        legend: { display: chart.legend.visible, position: legendPosition(chart.legend.position) },
      },
      ...(isRound ? {} : { scales: isLying ? { x: value, y: category } : { x: category, y: value } }),
    },
  };
}

/** Chart.js' names of the markers that it has. */
const POINTS: Readonly<Record<string, PointStyle>> = {
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Plus: "cross",
  Star: "star",
};

function dataset(chart: Chart, series: ChartSeries, index: number, data: (number | null)[]): ChartDataset {
  const type = kindOf(series.chartType || chart.chartType);
  const color = series.color ?? COLORS[index % COLORS.length] ?? "#1D5B79";
  const isLine = type === "line";
  const hasMarkers = isLine && series.markerStyle !== "None" && /Markers/.test(series.chartType);
  return {
    type,
    label: series.name,
    data,
    borderColor: color,
    backgroundColor: type === "pie" || type === "doughnut" ? COLORS : color,
    order: isLine ? 0 : 1,
    ...(isLine && {
      borderWidth: ((series.lineWeight ?? 2.25) * 4) / 3,
      pointRadius: hasMarkers ? ((series.markerSize ?? 5) * 2) / 3 : 0,
      ...(hasMarkers && {
        pointBackgroundColor: series.markerColor ?? color,
        pointStyle: POINTS[series.markerStyle ?? ""] ?? "circle",
      }),
      showLine: series.lineStyle !== "None",
      ...(series.lineStyle && series.lineStyle !== "Continuous" && { borderDash: [6, 4] }),
    }),
    ...(type === "bar" && {
      categoryPercentage: 100 / (100 + (series.gapWidth ?? 150)),
      barPercentage: 1,
      // In one place, as far as Chart.js can say it: beside each other or not.
      grouped: (chart.series[0]?.overlap ?? 0) < 100,
    }),
  };
}

function axisOptions(session: Session, axis: ChartAxis, stacked: boolean, isValue: boolean): ScaleOptions {
  const numberFormat = axis.numberFormat;
  return {
    display: axis.visible,
    stacked,
    reverse: axis.reversed,
    grid: { display: axis.majorGridlines, color: axis.gridlineColor ?? "#D9D9D9" },
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    title: { display: axis.title !== undefined && axis.title !== "", text: axis.title ?? "" },
    ticks: {
      display: axis.labelPosition !== "None",
      color: axis.fontColor ?? "#404040",
      font: { size: ((axis.fontSize ?? 9) * 4) / 3 },
      ...(axis.majorUnit !== undefined && { stepSize: axis.majorUnit }),
      ...(isValue && {
        callback: (tick: number | string) =>
          format(numberFormat ?? "General", Number(tick), { locale: session.locale, throws: false }),
      }),
      ...(!isValue && { autoSkip: false, maxRotation: 90 }),
    },
  };
}

function legendPosition(position: string): "top" | "bottom" | "left" | "right" {
  const place = position.toLowerCase();
  return place === "bottom" || place === "left" || place === "right" ? place : "top";
}

function cells(session: Session, reference: string): { value: CellValue; text: string }[] {
  const { sheet: name, address } = splitSheet(reference.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : sheetByName(session.workbook, name);
  const area = parseArea(address);
  if (!sheet || !area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
    const numberFormat = numberFormatAt(session.workbook, sheet, row, column);
    return { value, text: displayText(value, numberFormat, session.locale) };
  });
}

function texts(session: Session, reference: string): string[] {
  return cells(session, reference).map(({ text }) => text);
}

/** Texts and errors draw nothing. */
function numeric(value: CellValue): number | null {
  return typeof value === "number" && !isCellError(value) ? value : null;
}
