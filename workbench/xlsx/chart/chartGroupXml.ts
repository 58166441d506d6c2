import type { Chart, ChartSeries } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { CATEGORY_AXIS, VALUE_AXIS } from "./chartAxisXml";
import { seriesXml } from "./chartSeriesXml";
import { chartGroupType, type ChartGroupType } from "./chartType";
import { xmlElement } from "../package/xmlElement";

interface Group {
  readonly type: ChartGroupType;
  readonly members: { readonly series: ChartSeries; readonly index: number }[];
}

/** The series, those of one type together: bars first, so that lines are drawn over them. */
export function chartGroupsXml(chart: Chart, where: string, workbook: Workbook): string {
  if (chart.series.length === 0) throw new Error(`${where} has no series; Excel shows nothing. Add one.`);
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const name = series.chartType || chart.chartType;
    const group = groups.get(name) ?? { type: chartGroupType(name, where), members: [] };
    groups.set(name, group);
    group.members.push({ series, index });
  });
  const all = [...groups.values()];
  const directions = new Set(all.map(({ type }) => (type.direction === "bar" ? "lying" : "standing")));
  if (directions.size > 1) {
    throw new Error(`${where} mixes lying bars with other series, which Excel refuses. Use columns.`);
  }
  return all
    .toSorted((a, b) => Number(a.type.group === "line") - Number(b.type.group === "line"))
    .map((group) => groupXml(group, where, workbook))
    .join("");
}

function groupXml({ type, members }: Group, where: string, workbook: Workbook): string {
  const bars = type.group === "bar";
  const gapWidth = members.find(({ series }) => series.gapWidth !== undefined)?.series.gapWidth;
  const given = members.find(({ series }) => series.overlap !== undefined)?.series.overlap;
  const overlap = type.grouping === "clustered" ? given : 100;
  return xmlElement(
    bars ? "c:barChart" : "c:lineChart",
    {},
    bars ? xmlElement("c:barDir", { val: type.direction }) : undefined,
    xmlElement("c:grouping", { val: type.grouping }),
    xmlElement("c:varyColors", { val: false }),
    ...members.map(({ series, index }) => seriesXml(series, index, type, where, workbook)),
    bars && gapWidth !== undefined ? xmlElement("c:gapWidth", { val: gapWidth }) : undefined,
    bars && overlap !== undefined ? xmlElement("c:overlap", { val: overlap }) : undefined,
    bars ? undefined : xmlElement("c:marker", { val: true }),
    xmlElement("c:axId", { val: CATEGORY_AXIS }),
    xmlElement("c:axId", { val: VALUE_AXIS }),
  );
}
