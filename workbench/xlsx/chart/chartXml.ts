import { quoteSheet } from "../../model/address";
import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { axesXml } from "./chartAxisXml";
import { chartGroupsXml } from "./chartGroupXml";
import { richTextXml } from "./chartTextXml";
import { CHART, DRAWING, RELATIONSHIPS } from "../package/namespaces";
import { xmlDocument, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** Adds a chart's part to the file and returns its path. */
export function addChart(sheet: Sheet, chart: Chart, writing: Writing): string {
  const path = `xl/charts/chart${writing.next("chart")}.xml`;
  writing.package.add(path, CONTENT_TYPE, xmlDocument(chartXml(sheet, chart, writing)));
  return path;
}

function chartXml(sheet: Sheet, chart: Chart, writing: Writing): string {
  const where = `The chart "${chart.name}" on ${quoteSheet(sheet.name)}`;
  return xmlElement(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    xmlElement("c:roundedCorners", { val: false }),
    xmlElement(
      "c:chart",
      {},
      titleXml(chart),
      xmlElement("c:autoTitleDeleted", { val: !chart.title.visible }),
      xmlElement(
        "c:plotArea",
        {},
        "<c:layout/>",
        chartGroupsXml(chart, where, writing.workbook),
        axesXml(chart, where),
      ),
      legendXml(chart, where),
      xmlElement("c:plotVisOnly", { val: true }),
      // An unknown value leaves a gap, never a zero.
      xmlElement("c:dispBlanksAs", { val: "gap" }),
    ),
  );
}

function titleXml({ title }: Chart): string | undefined {
  if (!title.visible) return undefined;
  const text =
    title.text === ""
      ? undefined
      : xmlElement(
          "c:tx",
          {},
          richTextXml("c:rich", title.text, {
            size: title.fontSize,
            color: title.fontColor,
            bold: title.bold,
          }),
        );
  return xmlElement("c:title", {}, text, xmlElement("c:overlay", { val: false }));
}

function legendXml({ legend }: Chart, where: string): string | undefined {
  if (!legend.visible) return undefined;
  const position = LEGEND_POSITIONS[legend.position];
  if (!position) {
    throw new Error(
      `${where} has its legend at "${legend.position}"; choose one of ${Object.keys(LEGEND_POSITIONS).join(", ")}.`,
    );
  }
  return xmlElement(
    "c:legend",
    {},
    xmlElement("c:legendPos", { val: position }),
    xmlElement("c:overlay", { val: false }),
  );
}
