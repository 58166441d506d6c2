import type { Chart, ChartSeries } from "../../model/chart";
import { CHART_TYPES } from "../chart/chartType";
import { LEGEND_POSITIONS } from "../chart/chartXml";
import { childNamed, childrenNamed, type XmlNode } from "../package/xmlTree";
import { readAxis } from "./chartAxisReader";
import { readSeries } from "./chartSeriesReader";
import { readLook, readRichText } from "./chartTextReader";
import { expectOnly, keyWithValue, parseNumber, unknownContent } from "./expectOnly";
import type { Reading } from "./reading";

type ChartContent = Omit<Chart, "id" | "name" | "altText" | "left" | "top" | "width" | "height">;

/** Reads a chart's part. The type of the first series is taken for the chart's. */
export function readChart(path: string, { file }: Reading): ChartContent {
  const root = file.xml(path);
  expectOnly(root, path, [], ["c:roundedCorners", "c:chart"]);
  const chart = childNamed(root, "c:chart");
  const plot = childNamed(chart, "c:plotArea");
  if (!chart || !plot) throw unknownContent(path, "a chart without a plot");
  expectOnly(
    chart,
    path,
    [],
    ["c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
  );
  expectOnly(plot, path, [], ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx"]);
  const series = [...childrenNamed(plot, "c:barChart"), ...childrenNamed(plot, "c:lineChart")]
    .flatMap((group) => readGroup(group, path))
    .toSorted((a, b) => a.order - b.order)
    .map((each) => each.series);
  const legend = childNamed(chart, "c:legend");
  const position = childNamed(legend, "c:legendPos")?.attributes["val"];
  return {
    chartType: series[0]?.chartType ?? "",
    title: readTitle(childNamed(chart, "c:title")),
    legend: { visible: legend !== undefined, position: keyWithValue(LEGEND_POSITIONS, position) ?? "Right" },
    series,
    categoryAxis: readAxis(childNamed(plot, "c:catAx"), path),
    valueAxis: readAxis(childNamed(plot, "c:valAx"), path),
  };
}

function readTitle(node: XmlNode | undefined): Chart["title"] {
  const rich = childNamed(childNamed(node, "c:tx"), "c:rich");
  const { size, color, bold } = readLook(rich);
  return {
    text: readRichText(rich),
    visible: node !== undefined,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(bold === undefined ? {} : { bold }),
  };
}

function readGroup(group: XmlNode, path: string): { order: number; series: ChartSeries }[] {
  const value = (node: XmlNode | undefined, name: string) => childNamed(node, name)?.attributes["val"];
  const gapWidth = parseNumber(value(group, "c:gapWidth"));
  // Bars upon each other always lie in one place.
  const isBeside = value(group, "c:grouping") === "clustered";
  const overlap = isBeside ? parseNumber(value(group, "c:overlap")) : undefined;
  return childrenNamed(group, "c:ser").map((node) => {
    const symbol = value(childNamed(node, "c:marker"), "c:symbol");
    const chartType = Object.keys(CHART_TYPES).find((name) => {
      const type = CHART_TYPES[name];
      return (
        `c:${type?.group ?? ""}Chart` === group.name &&
        type?.direction === value(group, "c:barDir") &&
        type?.grouping === value(group, "c:grouping") &&
        (type?.markers === undefined || type.markers === (symbol !== "none"))
      );
    });
    if (chartType === undefined) throw unknownContent(path, `a chart of another kind in <${group.name}>`);
    return {
      order: Number(value(node, "c:order")),
      series: { ...readSeries(node, path), chartType, gapWidth, overlap },
    };
  });
}
