import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { addChart } from "./chartXml";
import { createAnchorConverter, type DrawingAnchor } from "./drawingAnchor";
import { isGuid } from "../package/guid";
import {
  CHART,
  DRAWING,
  DRAWING_2014,
  officeRelationship,
  RELATIONSHIPS,
  SHEET_DRAWING,
} from "../package/namespaces";
import { pointsToEmu } from "../package/units";
import { xmlDocument, xmlElement, xmlText } from "../package/xmlElement";
import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** The extension by which Office keeps a shape's identity. */
const CREATION_ID = "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}";

/** Adds a sheet's charts to the file and returns the path of the drawing that places them. */
export function addDrawing(sheet: Sheet, writing: Writing): string {
  const path = `xl/drawings/drawing${writing.next("drawing")}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const id = writing.package.relate(path, officeRelationship("chart"), addChart(sheet, chart, writing));
    return anchorXml(sheet, chart, index, id);
  });
  const root = xmlElement(
    "xdr:wsDr",
    { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    ...anchors,
  );
  writing.package.add(path, CONTENT_TYPE, xmlDocument(root));
  return path;
}

/** A chart moves and grows with the cells below it, as one that Excel inserts. */
function anchorXml(sheet: Sheet, chart: Chart, index: number, relationship: string): string {
  const places = createAnchorConverter(sheet);
  const from = places.at(pointsToEmu(chart.left), pointsToEmu(chart.top));
  const to = places.at(pointsToEmu(chart.left + chart.width), pointsToEmu(chart.top + chart.height));
  const creation = isGuid(chart.id)
    ? xmlElement(
        "a:extLst",
        {},
        xmlElement(
          "a:ext",
          { uri: CREATION_ID },
          xmlElement("a16:creationId", { "xmlns:a16": DRAWING_2014, id: chart.id }),
        ),
      )
    : undefined;
  return xmlElement(
    "xdr:twoCellAnchor",
    {},
    markerXml("xdr:from", from),
    markerXml("xdr:to", to),
    xmlElement(
      "xdr:graphicFrame",
      { macro: "" },
      xmlElement(
        "xdr:nvGraphicFramePr",
        {},
        xmlElement(
          "xdr:cNvPr",
          { id: index + 2, name: chart.name, descr: chart.altText === "" ? undefined : chart.altText },
          creation,
        ),
        xmlElement("xdr:cNvGraphicFramePr"),
      ),
      xmlElement("xdr:xfrm", {}, xmlElement("a:off", { x: 0, y: 0 }), xmlElement("a:ext", { cx: 0, cy: 0 })),
      xmlElement(
        "a:graphic",
        {},
        xmlElement(
          "a:graphicData",
          { uri: CHART },
          xmlElement("c:chart", { "xmlns:c": CHART, "r:id": relationship }),
        ),
      ),
    ),
    xmlElement("xdr:clientData"),
  );
}

function markerXml(name: string, place: DrawingAnchor): string {
  return xmlElement(
    name,
    {},
    ...Object.entries({
      "xdr:col": place.column,
      "xdr:colOff": place.columnOffset,
      "xdr:row": place.row,
      "xdr:rowOff": place.rowOffset,
    }).map(([part, value]) => xmlElement(part, {}, xmlText(String(value)))),
  );
}
