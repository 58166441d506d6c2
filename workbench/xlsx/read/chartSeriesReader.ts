import type { ChartSeries } from "../../model/chart";
import { DASHES, MARKERS } from "../chart/chartSeriesXml";
import { unescapeControls } from "../package/escapeControls";
import { emuToPoints } from "../package/units";
import { childNamed, descendantsNamed, type XmlNode } from "../package/xmlTree";
import { readFill } from "./chartTextReader";
import { expectOnly, keyWithValue, parseNumber } from "./expectOnly";

const CHILDREN = "idx order tx spPr invertIfNegative marker dLbls cat val smooth"
  .split(" ")
  .map((each) => `c:${each}`);

/** Reads a series; its type and gap are its group's. */
export function readSeries(
  node: XmlNode,
  path: string,
): Omit<ChartSeries, "chartType" | "gapWidth" | "overlap"> {
  expectOnly(node, path, [], CHILDREN);
  const shape = childNamed(node, "c:spPr");
  const line = childNamed(shape, "a:ln");
  const marker = childNamed(node, "c:marker");
  const symbol = childNamed(marker, "c:symbol")?.attributes["val"];
  const size = parseNumber(childNamed(marker, "c:size")?.attributes["val"]);
  const own = readFill(shape) ?? readFill(line);
  const filled = readFill(childNamed(marker, "c:spPr"));
  const weight = parseNumber(line?.attributes["w"]);
  const dash = childNamed(line, "a:prstDash")?.attributes["val"];
  const reference = (name: string) => {
    const part = childNamed(node, name);
    return part && descendantsNamed(part, "c:f")[0]?.text;
  };
  return {
    name: unescapeControls(childNamed(childNamed(node, "c:tx"), "c:v")?.text ?? ""),
    values: reference("c:val") ?? "",
    categories: reference("c:cat"),
    color: own ?? filled,
    lineWeight: weight === undefined ? undefined : emuToPoints(weight),
    lineStyle: childNamed(line, "a:noFill") ? "None" : keyWithValue(DASHES, dash),
    markerStyle: symbol === "none" ? undefined : keyWithValue(MARKERS, symbol),
    ...(size === undefined ? {} : { markerSize: size }),
    ...(own === undefined || filled === undefined || filled === own ? {} : { markerColor: filled }),
    hasDataLabels: childNamed(node, "c:dLbls") !== undefined,
  };
}
