import type { ChartAxis } from "../../../model/chart";
import {
  requireBoolean,
  requireColor,
  requireKnown,
  requireNumber,
  requireNumberFormat,
  requireOneOf,
  requireText,
} from "../../argumentChecks";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { chartFont } from "./chartFont";
import type { ChartTarget } from "./chartData";
import { chartReference } from "./chartData";
import { guardedMembers } from "../guardedMembers";
import { allowsCharts } from "./protectedCharts";
import { rangeArgument } from "../rangeReference";

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
  readonly kind: "Category" | "Value";
}

function property<Key extends keyof ChartAxis>(
  key: Key,
  unset: ChartAxis[Key] | "",
  read: (value: unknown, what: string) => ChartAxis[Key],
): Member<AxisTarget> {
  return {
    get: ({ axis }) => axis[key] ?? unset,
    set({ axis }, value) {
      axis[key] = read(value, `ChartAxis.${key}`);
    },
  };
}

/** A bound; an empty text makes it automatic again. */
function bound(value: unknown, what: string): number | undefined {
  return value === "" ? undefined : requireNumber(value, what);
}

const titleType: ObjectType<AxisTarget> = {
  name: "ChartAxisTitle",
  members: guardedMembers(allowsCharts, {
    text: property("title", "", requireText),
    visible: {
      get: ({ axis }) => axis.title !== undefined,
      set({ axis }, value) {
        axis.title = requireBoolean(value, "ChartAxisTitle.visible") ? (axis.title ?? "") : undefined;
      },
    },
  }),
};

const gridlineLineType: ObjectType<AxisTarget> = {
  name: "ChartLineFormat",
  members: guardedMembers(allowsCharts, { color: property("gridlineColor", "#D9D9D9", requireColor) }),
};

const gridlinesFormatType: ObjectType<AxisTarget> = {
  name: "ChartGridlinesFormat",
  members: { line: { child: (target) => officeObject(gridlineLineType, target) } },
};

const gridlinesType: ObjectType<AxisTarget> = {
  name: "ChartGridlines",
  members: guardedMembers(allowsCharts, {
    visible: property("majorGridlines", false, requireBoolean),
    format: { child: (target) => officeObject(gridlinesFormatType, target) },
  }),
};

const formatType: ObjectType<AxisTarget> = {
  name: "ChartAxisFormat",
  members: { font: { child: ({ sheet, axis }) => chartFont(sheet, axis) } },
};

const axisType: ObjectType<AxisTarget> = {
  name: "ChartAxis",
  members: guardedMembers(allowsCharts, {
    type: { get: ({ kind }) => kind },
    minimum: property("minimum", "", bound),
    maximum: property("maximum", "", bound),
    majorUnit: property("majorUnit", "", bound),
    numberFormat: property("numberFormat", "General", requireNumberFormat),
    visible: property("visible", true, requireBoolean),
    reversePlotOrder: property("reversed", false, requireBoolean),
    tickLabelPosition: property("labelPosition", "NextToAxis", (value, what) =>
      requireOneOf(value, ["NextToAxis", "High", "Low", "None"], what),
    ),
    title: { child: (target) => officeObject(titleType, target) },
    majorGridlines: { child: (target) => officeObject(gridlinesType, target) },
    format: { child: (target) => officeObject(formatType, target) },
    setCategoryNames: {
      call({ sheet, chart }, [range], session) {
        const reference = chartReference(rangeArgument(range, session, sheet, "The category names"));
        for (const series of chart.series) series.categories = reference;
      },
    },
  }),
};

function axis(target: ChartTarget, kind: "Category" | "Value"): OfficeObject {
  const { sheet, chart } = target;
  const found = kind === "Category" ? chart.categoryAxis : chart.valueAxis;
  return officeObject(axisType, { sheet, chart, axis: found, kind });
}

const axesType: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  members: {
    categoryAxis: { child: (target) => axis(target, "Category") },
    valueAxis: { child: (target) => axis(target, "Value") },
    getItem: {
      call(target, [type, group]) {
        requireKnown(group ?? "Primary", ["Primary"], ["Secondary"], "ChartAxes.getItem's group");
        return axis(
          target,
          requireKnown(type, ["Category", "Value"], ["Series"], "ChartAxes.getItem's type"),
        );
      },
    },
  },
};

export function chartAxes(target: ChartTarget): OfficeObject {
  return officeObject(axesType, target);
}
