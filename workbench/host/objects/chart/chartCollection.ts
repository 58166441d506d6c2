import type { Chart } from "../../../model/chart";
import type { Sheet } from "../../../model/sheet";
import { createId } from "../../../model/workbook";
import { requireOneOf, requireText, requireInteger } from "../../argumentChecks";
import { freeName } from "../../names";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { calculateIfNeeded } from "../../hostSession";
import { chartObject } from "./chart";
import { newAxis, seriesOf } from "./chartData";
import { collection } from "../collection";
import { CHART_TYPES } from "./chartTypes";
import { allowsCharts } from "./protectedCharts";
import { rangeArgument } from "../rangeReference";

function items(sheet: Sheet): OfficeObject[] {
  return sheet.charts.map((chart) => chartObject(sheet, chart));
}

/** By name, whatever the case, or by id. */
function find(sheet: Sheet, key: unknown): OfficeObject | undefined {
  const wanted = requireText(key, "The chart's name").toLowerCase();
  const chart = sheet.charts.find((each) => each.id === key || each.name.toLowerCase() === wanted);
  return chart && chartObject(sheet, chart);
}

const chartsType: ObjectType<Sheet> = {
  name: "ChartCollection",
  items,
  item: find,
  members: {
    ...collection<Sheet>(items, find),
    count: { get: (sheet) => sheet.charts.length },
    getItemAt: {
      call(sheet, [index]) {
        const item = items(sheet)[requireInteger(index, "The chart's index", 0)];
        if (!item) throw invalidArgument(`${sheet.name} has no chart at index ${String(index)}.`);
        return item;
      },
    },
    add: {
      call(sheet, [type, source, seriesBy], session) {
        allowsCharts({ sheet });
        const chartType = requireOneOf(type, CHART_TYPES, "The chart's type");
        const by = requireOneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy", "Auto");
        const place = rangeArgument(source, session, sheet, "The chart's source");
        calculateIfNeeded(session);
        const stem = session.locale === "da-DK" ? "Diagram " : "Chart ";
        const chart: Chart = {
          id: createId(),
          name: freeName(stem, (name) => sheet.charts.some((each) => each.name === name)),
          chartType,
          left: 0,
          top: 0,
          width: 360,
          height: 216,
          title: { text: session.locale === "da-DK" ? "Diagramtitel" : "Chart Title", visible: true },
          legend: { visible: true, position: "Bottom" },
          series: seriesOf(place, by, chartType),
          categoryAxis: newAxis(),
          valueAxis: { ...newAxis(), majorGridlines: true },
          altText: "",
        };
        // A single series lends the chart its name, and needs no legend.
        const [only, ...others] = chart.series;
        if (only && others.length === 0) {
          chart.title.text = only.name;
          chart.legend.visible = false;
        }
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  },
};

export function chartCollection(sheet: Sheet): OfficeObject {
  return officeObject(chartsType, sheet);
}
