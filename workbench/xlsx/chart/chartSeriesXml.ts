import type { ChartSeries } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { categoriesXml, valuesXml } from "./chartCache";
import { solidFillXml } from "./chartTextXml";
import type { ChartGroupType } from "./chartType";
import { escapeControls } from "../package/escapeControls";
import { pointsToEmu } from "../package/units";
import { xmlElement, xmlText } from "../package/xmlElement";

export const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};

export const MARKERS: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** One series with the values it last had, so that the chart shows before anything is computed. */
export function seriesXml(
  series: ChartSeries,
  index: number,
  type: ChartGroupType,
  where: string,
  workbook: Workbook,
): string {
  const bars = type.group === "bar";
  const place = `${where}, series "${series.name}"`;
  return xmlElement(
    "c:ser",
    {},
    xmlElement("c:idx", { val: index }),
    xmlElement("c:order", { val: index }),
    series.name === ""
      ? undefined
      : xmlElement("c:tx", {}, xmlElement("c:v", {}, xmlText(escapeControls(series.name)))),
    shapeXml(series, bars, place),
    bars ? xmlElement("c:invertIfNegative", { val: false }) : markerXml(series, type, place),
    series.hasDataLabels ? labelsXml() : undefined,
    series.categories === undefined ? undefined : categoriesXml(series.categories, place, workbook),
    valuesXml(series.values, place, workbook),
    bars ? undefined : xmlElement("c:smooth", { val: false }),
  );
}

/** A bar's colour fills it and its line is the outline; a line's colour is the line's. */
function shapeXml(series: ChartSeries, bars: boolean, where: string): string | undefined {
  const fill = series.color ? solidFillXml(series.color) : undefined;
  const line = lineXml(series, bars ? undefined : fill, where);
  // A line that is not drawn leaves its colour here, where its markers have another.
  const isUndrawn = series.lineStyle === "None" && series.markerColor !== undefined;
  const content = [bars || isUndrawn ? fill : undefined, line];
  return content.some(Boolean) ? xmlElement("c:spPr", {}, ...content) : undefined;
}

function lineXml(series: ChartSeries, fill: string | undefined, where: string): string | undefined {
  const { lineStyle, lineWeight } = series;
  const w = lineWeight === undefined ? undefined : pointsToEmu(lineWeight);
  if (lineStyle === "None") return xmlElement("a:ln", { w }, "<a:noFill/>");
  const styled = lineStyle !== undefined && lineStyle !== "Automatic";
  const dash = styled ? DASHES[lineStyle] : undefined;
  if (styled && !dash) throw new Error(`${where} has the line style "${lineStyle}", which cannot be saved.`);
  if (w === undefined && !dash && !fill) return undefined;
  return xmlElement("a:ln", { w }, fill, dash ? xmlElement("a:prstDash", { val: dash }) : undefined);
}

function markerXml(series: ChartSeries, type: ChartGroupType, where: string): string | undefined {
  const symbol = series.markerStyle === undefined ? undefined : MARKERS[series.markerStyle];
  if (series.markerStyle !== undefined && !symbol) {
    throw new Error(`${where} has the marker "${series.markerStyle}", which cannot be saved.`);
  }
  const shown = symbol ?? (type.markers ? undefined : "none");
  if (shown === undefined) return undefined;
  const color = series.markerColor ?? series.color;
  const fill = color ? solidFillXml(color) : undefined;
  const look =
    shown === "none" || !fill ? undefined : xmlElement("c:spPr", {}, fill, xmlElement("a:ln", {}, fill));
  const size = series.markerSize === undefined ? undefined : xmlElement("c:size", { val: series.markerSize });
  return xmlElement("c:marker", {}, xmlElement("c:symbol", { val: shown }), size, look);
}

function labelsXml(): string {
  const shown = {
    showLegendKey: false,
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
  };
  return xmlElement(
    "c:dLbls",
    {},
    ...Object.entries(shown).map(([name, val]) => xmlElement(`c:${name}`, { val })),
    xmlElement("c:showBubbleSize", { val: false }),
  );
}
