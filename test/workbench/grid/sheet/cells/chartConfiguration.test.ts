import { describe, expect, it } from "vitest";
import { chartConfiguration } from "../../../../../workbench/grid/sheet/cells/chartConfiguration";
import type { Chart, ChartAxis, ChartSeries } from "../../../../../workbench/model/chart";
import { cellKey } from "../../../../../workbench/model/sheet";
import { createWorkbook } from "../../../../../workbench/model/workbook";
import { createSession } from "../../../../../workbench/session/createSession";

const axis: ChartAxis = {
  title: undefined,
  numberFormat: "0%",
  minimum: -0.2,
  maximum: undefined,
  majorGridlines: true,
  visible: true,
  reversed: false,
  fontSize: undefined,
  fontColor: undefined,
  labelPosition: "Low",
  gridlineColor: undefined,
};

function series(name: string, values: string, chartType: string): ChartSeries {
  return {
    name,
    values,
    categories: "Ark1!$A$1:$A$2",
    chartType,
    color: "#123456",
    lineWeight: undefined,
    lineStyle: undefined,
    markerStyle: undefined,
    gapWidth: undefined,
    overlap: undefined,
    hasDataLabels: false,
  };
}

describe("a chart's picture", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  for (const [row, cells] of [
    ["Aarhus", 0.1, 0.2],
    ["Odder", "mangler", 0.2],
  ].entries()) {
    cells.forEach((value, column) => sheet?.cells.set(cellKey(row, column), { value }));
  }
  const chart: Chart = {
    id: "1",
    name: "1",
    chartType: "ColumnClustered",
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    title: { text: "Afvigelse", visible: true },
    legend: { visible: true, position: "Bottom" },
    series: [
      series("Afvigelse", "Ark1!$B$1:$B$2", "ColumnClustered"),
      series("Grænse", "Ark1!$C$1:$C$2", "Line"),
    ],
    categoryAxis: axis,
    valueAxis: axis,
    altText: "",
  };
  const { data, options } = chartConfiguration(createSession(workbook), chart);

  it("shows columns and lines together, with the cells' numbers and labels", () => {
    expect(data.labels).toEqual(["Aarhus", "Odder"]);
    expect(data.datasets.map(({ type, label, data: values }) => ({ type, label, values }))).toEqual([
      { type: "bar", label: "Afvigelse", values: [0.1, null] },
      { type: "line", label: "Grænse", values: [0.2, 0.2] },
    ]);
  });

  it("has its title, its legend and the axis's limits", () => {
    expect(options?.plugins?.title).toMatchObject({ display: true, text: "Afvigelse" });
    expect(options?.plugins?.legend).toMatchObject({ display: true, position: "bottom" });
    expect(options?.scales?.y).toMatchObject({ min: -0.2 });
  });
});
