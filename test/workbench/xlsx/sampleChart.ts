import type { Chart, ChartAxis, ChartSeries } from "../../../workbench/model/chart";

/** Columns with two lines on the same axes. */
export function sampleChart(): Chart {
  const series = (part: Partial<ChartSeries>): ChartSeries => ({
    name: "",
    values: "",
    categories: "Målark!$A$4:$A$6",
    chartType: "ColumnClustered",
    color: undefined,
    lineWeight: undefined,
    lineStyle: undefined,
    markerStyle: undefined,
    gapWidth: undefined,
    overlap: undefined,
    hasDataLabels: false,
    ...part,
  });
  const axis = (part: Partial<ChartAxis>): ChartAxis => ({
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
    ...part,
  });
  return {
    id: "{00000000-0008-0000-0000-000002000000}",
    name: "Diagram 1",
    chartType: "ColumnClustered",
    left: 10.5,
    top: 180,
    width: 420,
    height: 210,
    title: { text: "Mål & realiseret", visible: true, fontSize: 14, fontColor: "#1F3864", bold: true },
    legend: { visible: true, position: "Bottom" },
    series: [
      series({
        name: "Realiseret",
        values: "Målark!$D$4:$D$6",
        color: "#4472C4",
        gapWidth: 80,
        hasDataLabels: true,
      }),
      series({
        name: "Måltal",
        values: "Målark!$C$4:$C$6",
        chartType: "Line",
        color: "#C00000",
        lineWeight: 1.5,
        lineStyle: "Dash",
      }),
      series({
        name: "Med mærker",
        values: "Målark!$C$4:$C$6",
        chartType: "LineMarkers",
        markerStyle: "Circle",
        color: "#C00000",
        lineStyle: "None",
        markerSize: 9,
        markerColor: "#4472C4",
      }),
    ],
    categoryAxis: axis({ labelPosition: "Low", fontSize: 9, fontColor: "#404040", title: "Mål" }),
    valueAxis: axis({
      numberFormat: "#,##0",
      minimum: 0,
      maximum: 6000,
      majorGridlines: true,
      gridlineColor: "#D9D9D9",
    }),
    altText: 'Søjler for realiseret,\nlinje for "måltal"',
  };
}
