import type { ChartPlan } from "../../../sheets/plan/plan";
import { MUTED, RULE_LINE } from "../../../sheets/plan/looks/looks";
import type { RangeCache } from "../rangeCache";

/**
 * A chart of columns or dots, with lines across it, and what it shows in words in the cell behind its corner: Office.js
 * has no alternative text for charts, and this is read out and copied.
 */
export function queueChart(sheet: Excel.Worksheet, ranges: RangeCache, plan: ChartPlan): void {
  const [first, ...columns] = plan.columns;
  if (!first) throw new Error(`The chart ${plan.name} has no series`);
  const chart = sheet.charts.add(
    plan.asDots ? "LineMarkers" : "ColumnClustered",
    ranges.range(first.values),
    "Columns",
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.color = MUTED;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.setPosition(plan.from, plan.to);
  const behind = ranges.range(plan.from);
  behind.values = [[plan.description]];
  // Cut off where its cell ends: nothing of it stands out beside the chart.
  behind.format.horizontalAlignment = "Fill";
  if (plan.width !== undefined) chart.width = plan.width;
  const categories = ranges.range(plan.categories);

  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  const added = columns.map((column) => {
    const series = chart.series.add(column.name);
    series.setValues(ranges.range(column.values));
    return series;
  });
  for (const [index, series] of [firstSeries, ...added].entries()) {
    const { color } = plan.columns[index] ?? first;
    series.setXAxisValues(categories);
    if (plan.asDots) drawDots(series, color, index);
    else series.format.fill.setSolidColor(color);
  }
  if (!plan.asDots) {
    firstSeries.gapWidth = 60;
    firstSeries.overlap = 100;
  }
  for (const line of plan.lines) {
    const series = chart.series.add(line.name);
    series.chartType = "Line";
    series.setValues(ranges.range(line.values));
    series.setXAxisValues(categories);
    series.format.line.color = line.color;
    series.format.line.weight = 2;
    series.markerStyle = "None";
  }

  const { categoryAxis, valueAxis } = chart.axes;
  // Below the plot, not at zero, where columns below zero would cover the names.
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.numberFormat = plan.numberFormat;
  if (plan.step !== undefined) valueAxis.majorUnit = plan.step;
  valueAxis.majorGridlines.format.line.color = RULE_LINE;
}

/** Shapes that tell series apart without their colours. */
const SHAPES = ["Diamond", "Circle", "Triangle", "Square"] as const;

/** Dots without a line between them: what stands beside each other does not follow from each other. */
function drawDots(series: Excel.ChartSeries, color: string, index: number): void {
  series.format.line.lineStyle = "None";
  series.markerStyle = SHAPES[index % SHAPES.length] ?? SHAPES[0];
  series.markerSize = 8;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}
