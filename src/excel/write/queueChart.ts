import type { ChartPlan } from "../../sheets/plan/plan";
import { MUTED, RULE_LINE } from "../../sheets/plan/looks";
import type { RangeCache } from "./rangeCache";

/** A column chart with lines across it. */
export function queueChart(sheet: Excel.Worksheet, ranges: RangeCache, plan: ChartPlan): void {
  const [first, ...columns] = plan.columns;
  if (!first) throw new Error(`The chart ${plan.name} has no series`);
  const chart = sheet.charts.add("ColumnClustered", ranges.range(first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.color = MUTED;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.setPosition(plan.from, plan.to);
  if (plan.width !== undefined) chart.width = plan.width;
  const categories = ranges.range(plan.categories);

  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  firstSeries.setXAxisValues(categories);
  firstSeries.format.fill.setSolidColor(first.color);
  firstSeries.gapWidth = 60;
  firstSeries.overlap = 100;
  for (const column of columns) {
    const series = chart.series.add(column.name);
    series.setValues(ranges.range(column.values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(column.color);
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
  valueAxis.majorGridlines.format.line.color = RULE_LINE;
}
