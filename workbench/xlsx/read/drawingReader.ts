import type { Chart } from "../../model/chart";
import { createId } from "../../model/workbook";
import { createAnchorConverter, type DrawingAnchor } from "../chart/drawingAnchor";
import { emuToPoints } from "../package/units";
import { childNamed, descendantsNamed, type XmlNode } from "../package/xmlTree";
import { readChart } from "./chartReader";
import { expectOnly, unknownContent } from "./expectOnly";
import type { SheetReading } from "./reading";

/** Reads the charts that a drawing places on the sheet. */
export function readCharts(path: string, at: SheetReading): Chart[] {
  const root = at.file.xml(path);
  expectOnly(root, path, [], ["xdr:twoCellAnchor"]);
  const relations = at.file.relations(path);
  return root.children.map((anchor) => {
    expectOnly(anchor, path, [], ["xdr:from", "xdr:to", "xdr:graphicFrame", "xdr:clientData"]);
    const properties = descendantsNamed(anchor, "xdr:cNvPr")[0];
    const reference = descendantsNamed(anchor, "c:chart")[0]?.attributes["r:id"] ?? "";
    const target = relations.get(reference)?.target;
    if (!properties || target === undefined) throw unknownContent(path, "a shape that is no chart");
    const places = createAnchorConverter(at.sheet);
    const from = places.distance(placeOf(childNamed(anchor, "xdr:from")));
    const to = places.distance(placeOf(childNamed(anchor, "xdr:to")));
    return {
      id: descendantsNamed(properties, "a16:creationId")[0]?.attributes["id"] ?? createId(),
      name: properties.attributes["name"] ?? "",
      altText: properties.attributes["descr"] ?? "",
      left: emuToPoints(from.x),
      top: emuToPoints(from.y),
      width: emuToPoints(to.x - from.x),
      height: emuToPoints(to.y - from.y),
      ...readChart(target, at),
    };
  });
}

function placeOf(node: XmlNode | undefined): DrawingAnchor {
  const part = (name: string) => Number(childNamed(node, name)?.text ?? 0);
  return {
    column: part("xdr:col"),
    columnOffset: part("xdr:colOff"),
    row: part("xdr:row"),
    rowOffset: part("xdr:rowOff"),
  };
}
