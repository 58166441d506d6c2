import type { ChartSeries } from "../../../model/chart";
import {
  requireColor,
  requireNumber,
  requireOneOf,
  requireKnown,
  optionalText,
  requireText,
  requireBoolean,
  requireInteger,
} from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { ChartTarget } from "./chartData";
import { chartReference, newSeries } from "./chartData";
import { guardedMembers } from "../guardedMembers";
import { allowsCharts } from "./protectedCharts";
import { CHART_TYPES } from "./chartTypes";
import { rangeArgument } from "../rangeReference";

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;
const OTHER_LINES = ["Automatic", "Grey25", "Grey50", "Grey75"];
const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

function property<Key extends keyof ChartSeries>(
  key: Key,
  unset: ChartSeries[Key] | null,
  read: (value: unknown, what: string) => ChartSeries[Key],
): Member<SeriesTarget> {
  return {
    get: ({ series }) => series[key] ?? unset,
    set({ series }, value) {
      series[key] = read(value, `ChartSeries.${key}`);
    },
  };
}

function references(key: "values" | "categories"): Member<SeriesTarget> {
  return {
    call({ sheet, series }, [range], session) {
      series[key] = chartReference(rangeArgument(range, session, sheet, `The series' ${key}`));
    },
  };
}

const lineType: ObjectType<SeriesTarget> = {
  name: "ChartLineFormat",
  members: guardedMembers(allowsCharts, {
    color: property("color", "#000000", requireColor),
    weight: property("lineWeight", 0.75, requireNumber),
    lineStyle: property("lineStyle", "Continuous", (value, what) =>
      requireKnown(value, LINES, OTHER_LINES, what),
    ),
    clear: {
      call({ series }) {
        series.lineStyle = "None";
      },
    },
  }),
};

const fillType: ObjectType<SeriesTarget> = {
  name: "ChartFill",
  members: guardedMembers(allowsCharts, {
    setSolidColor: {
      call({ series }, [value]) {
        series.color = requireColor(value, "ChartFill.setSolidColor");
      },
    },
    clear: {
      call({ series }) {
        series.color = undefined;
      },
    },
  }),
};

const formatType: ObjectType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  members: {
    line: { child: (target) => officeObject(lineType, target) },
    fill: { child: (target) => officeObject(fillType, target) },
  },
};

const seriesType: ObjectType<SeriesTarget> = {
  name: "ChartSeries",
  requireAlive({ chart, series }) {
    if (!chart.series.includes(series)) throw itemNotFound(`The series ${series.name} has been deleted.`);
  },
  members: guardedMembers(allowsCharts, {
    name: property("name", "", requireText),
    chartType: property("chartType", "", (value, what) => requireOneOf(value, CHART_TYPES, what)),
    hasDataLabels: property("hasDataLabels", false, requireBoolean),
    gapWidth: property("gapWidth", 219, (value, what) => {
      const width = requireInteger(value, what, 0);
      if (width > 500) throw invalidArgument(`${what} must be at most 500, not ${width}.`);
      return width;
    }),
    overlap: property("overlap", 0, (value, what) => {
      const overlap = requireInteger(value, what, -100);
      if (overlap > 100) throw invalidArgument(`${what} must be at most 100, not ${overlap}.`);
      return overlap;
    }),
    markerStyle: property("markerStyle", "Automatic", (value, what) =>
      requireKnown(value, MARKERS, ["Picture"], what),
    ),
    markerSize: property("markerSize", 5, (value, what) => {
      const size = requireInteger(value, what, 2);
      if (size > 72) throw invalidArgument(`${what} must be at most 72, not ${size}.`);
      return size;
    }),
    markerBackgroundColor: property("markerColor", "", requireColor),
    markerForegroundColor: property("markerColor", "", requireColor),
    format: { child: (target) => officeObject(formatType, target) },
    setValues: references("values"),
    setXAxisValues: references("categories"),
    delete: { call: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1) },
  }),
};

function items(target: ChartTarget): OfficeObject[] {
  return target.chart.series.map((series) => officeObject(seriesType, { ...target, series }));
}

const collectionType: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  items,
  members: guardedMembers(allowsCharts, {
    count: { get: ({ chart }) => chart.series.length },
    getCount: { call: ({ chart }) => chart.series.length },
    getItemAt: {
      call(target, [index]) {
        const item = items(target)[requireInteger(index, "The series' index", 0)];
        if (!item) throw invalidArgument(`${target.chart.name} has no series at index ${String(index)}.`);
        return item;
      },
    },
    add: {
      call(target, [name, index]) {
        const { chart } = target;
        const named = optionalText(name, "The series' name") ?? `Serie${chart.series.length + 1}`;
        const series = newSeries(named, chart.chartType);
        const at =
          index === null || index === undefined ? chart.series.length : requireInteger(index, "The index", 0);
        chart.series.splice(at, 0, series);
        return officeObject(seriesType, { ...target, series });
      },
    },
  }),
};

export function chartSeriesCollection(target: ChartTarget): OfficeObject {
  return officeObject(collectionType, target);
}
