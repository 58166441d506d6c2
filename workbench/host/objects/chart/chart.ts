import type { Chart } from "../../../model/chart";
import type { Sheet } from "../../../model/sheet";
import { columnLeft, rowTop } from "../../cells/cellSizes";
import { requireNumber, requireOneOf, requireText, requireBoolean } from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { chartAxes } from "./chartAxis";
import type { ChartTarget } from "./chartData";
import { chartFont } from "./chartFont";
import { chartSeriesCollection } from "./chartSeries";
import { guardedMembers } from "../guardedMembers";
import { allowsCharts } from "./protectedCharts";
import { CHART_TYPES } from "./chartTypes";
import { rangeArgument } from "../rangeReference";
import { worksheetObject } from "../worksheetObject";

function points(key: "left" | "top" | "width" | "height"): Member<ChartTarget> {
  return {
    get: ({ chart }) => chart[key],
    set({ chart }, value) {
      const given = requireNumber(value, `Chart.${key}`);
      if (given < 0) throw invalidArgument(`Chart.${key} must not be negative: ${given}.`);
      chart[key] = given;
    },
  };
}

const titleFormatType: ObjectType<ChartTarget> = {
  name: "ChartTitleFormat",
  members: { font: { child: ({ sheet, chart }) => chartFont(sheet, chart.title) } },
};

const titleType: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  members: guardedMembers(allowsCharts, {
    // A title given a text shows.
    text: {
      get: ({ chart }) => chart.title.text,
      set({ chart }, value) {
        chart.title.text = requireText(value, "ChartTitle.text");
        chart.title.visible = true;
      },
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set({ chart }, value) {
        chart.title.visible = requireBoolean(value, "ChartTitle.visible");
      },
    },
    format: { child: (target) => officeObject(titleFormatType, target) },
  }),
};

const legendType: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  members: guardedMembers(allowsCharts, {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set({ chart }, value) {
        chart.legend.visible = requireBoolean(value, "ChartLegend.visible");
      },
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set({ chart }, value) {
        const places = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
        chart.legend.position = requireOneOf(value, places, "ChartLegend.position");
      },
    },
  }),
};

const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  requireAlive({ sheet, chart }, session) {
    if (!session.workbook.sheets.includes(sheet) || !sheet.charts.includes(chart)) {
      throw itemNotFound(`The chart ${chart.name} has been deleted.`);
    }
  },
  members: guardedMembers(allowsCharts, {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set({ chart }, value) {
        chart.name = requireText(value, "Chart.name");
      },
    },
    chartType: {
      get: ({ chart }) => chart.chartType,
      set({ chart }, value) {
        const type = requireOneOf(value, CHART_TYPES, "Chart.chartType");
        chart.chartType = type;
        for (const series of chart.series) series.chartType = type;
      },
    },
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
    title: { child: (target) => officeObject(titleType, target) },
    legend: { child: (target) => officeObject(legendType, target) },
    series: { child: (target) => chartSeriesCollection(target) },
    axes: { child: (target) => chartAxes(target) },
    worksheet: { child: ({ sheet }) => worksheetObject(sheet) },
    setPosition: {
      call({ sheet, chart }, [start, end], session) {
        const first = rangeArgument(start, session, sheet, "The chart's first cell").area;
        chart.left = columnLeft(sheet, first.column);
        chart.top = rowTop(sheet, first.row);
        if (end === null || end === undefined) return;
        const last = rangeArgument(end, session, sheet, "The chart's last cell").area;
        const right = columnLeft(sheet, last.column + last.columns);
        const bottom = rowTop(sheet, last.row + last.rows);
        if (right <= chart.left || bottom <= chart.top) {
          throw invalidArgument("The chart's last cell must lie below and to the right of its first.");
        }
        chart.width = right - chart.left;
        chart.height = bottom - chart.top;
      },
    },
    delete: { call: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1) },
  }),
};

export function chartObject(sheet: Sheet, chart: Chart): OfficeObject {
  return officeObject(chartType, { sheet, chart });
}
