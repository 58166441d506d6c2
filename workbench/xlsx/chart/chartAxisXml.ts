import type { Chart, ChartAxis } from "../../model/chart";
import { richTextXml, solidFillXml } from "./chartTextXml";
import { chartGroupType } from "./chartType";
import { xmlElement } from "../package/xmlElement";

/** The two axes' ids, which the groups of series refer to. */
export const CATEGORY_AXIS = 500_000_001;
export const VALUE_AXIS = 500_000_002;

export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

/** The category and the value axis, which all series share. */
export function axesXml(chart: Chart, where: string): string {
  const lying = chartGroupType(chart.series[0]?.chartType ?? chart.chartType, where).direction === "bar";
  const category = axisParts(chart.categoryAxis, lying ? "l" : "b", CATEGORY_AXIS, VALUE_AXIS, where);
  const value = axisParts(chart.valueAxis, lying ? "b" : "l", VALUE_AXIS, CATEGORY_AXIS, where);
  const step = chart.valueAxis.majorUnit;
  return [
    xmlElement(
      "c:catAx",
      {},
      ...category,
      xmlElement("c:auto", { val: true }),
      xmlElement("c:lblAlgn", { val: "ctr" }),
      xmlElement("c:lblOffset", { val: 100 }),
      xmlElement("c:noMultiLvlLbl", { val: false }),
    ),
    xmlElement(
      "c:valAx",
      {},
      ...value,
      xmlElement("c:crossBetween", { val: "between" }),
      step === undefined ? undefined : xmlElement("c:majorUnit", { val: step }),
    ),
  ].join("");
}

/** The parts that both kinds of axis have, in the schema's order. */
function axisParts(
  axis: ChartAxis,
  side: string,
  id: number,
  crosses: number,
  where: string,
): (string | undefined)[] {
  const label = LABEL_POSITIONS[axis.labelPosition];
  if (!label) throw new Error(`${where} has an axis with labels at "${axis.labelPosition}".`);
  return [
    xmlElement("c:axId", { val: id }),
    xmlElement(
      "c:scaling",
      {},
      xmlElement("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      axis.maximum === undefined ? undefined : xmlElement("c:max", { val: axis.maximum }),
      axis.minimum === undefined ? undefined : xmlElement("c:min", { val: axis.minimum }),
    ),
    xmlElement("c:delete", { val: !axis.visible }),
    xmlElement("c:axPos", { val: side }),
    gridlinesXml(axis),
    axis.title === undefined
      ? undefined
      : xmlElement(
          "c:title",
          {},
          xmlElement("c:tx", {}, richTextXml("c:rich", axis.title, {})),
          xmlElement("c:overlay", { val: false }),
        ),
    xmlElement("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === undefined,
    }),
    xmlElement("c:majorTickMark", { val: "none" }),
    xmlElement("c:minorTickMark", { val: "none" }),
    xmlElement("c:tickLblPos", { val: label }),
    axis.fontSize !== undefined || axis.fontColor
      ? richTextXml("c:txPr", undefined, { size: axis.fontSize, color: axis.fontColor })
      : undefined,
    xmlElement("c:crossAx", { val: crosses }),
    xmlElement("c:crosses", { val: "autoZero" }),
  ];
}

function gridlinesXml(axis: ChartAxis): string | undefined {
  if (!axis.majorGridlines) return undefined;
  const line = axis.gridlineColor
    ? xmlElement("c:spPr", {}, xmlElement("a:ln", {}, solidFillXml(axis.gridlineColor)))
    : undefined;
  return xmlElement("c:majorGridlines", {}, line);
}
