import type { ChartAxis } from "../../model/chart";
import { LABEL_POSITIONS } from "../chart/chartAxisXml";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { readFill, readLook, readRichText } from "./chartTextReader";
import { parseBoolean, keyWithValue, parseNumber, unknownContent } from "./expectOnly";

export function readAxis(node: XmlNode | undefined, path: string): ChartAxis {
  if (!node) throw unknownContent(path, "a chart without axes");
  const value = (name: string) => childNamed(node, name)?.attributes["val"];
  const scaling = childNamed(node, "c:scaling");
  const format = childNamed(node, "c:numFmt")?.attributes;
  const title = childNamed(node, "c:title");
  const gridlines = childNamed(node, "c:majorGridlines");
  const look = readLook(childNamed(node, "c:txPr"));
  return {
    title: title && readRichText(childNamed(childNamed(title, "c:tx"), "c:rich")),
    numberFormat: parseBoolean(format?.["sourceLinked"]) ? undefined : format?.["formatCode"],
    minimum: parseNumber(childNamed(scaling, "c:min")?.attributes["val"]),
    maximum: parseNumber(childNamed(scaling, "c:max")?.attributes["val"]),
    majorUnit: parseNumber(value("c:majorUnit")),
    majorGridlines: gridlines !== undefined,
    visible: !parseBoolean(value("c:delete")),
    reversed: childNamed(scaling, "c:orientation")?.attributes["val"] === "maxMin",
    fontSize: look.size,
    fontColor: look.color,
    labelPosition: keyWithValue(LABEL_POSITIONS, value("c:tickLblPos")) ?? "NextToAxis",
    gridlineColor: readFill(childNamed(childNamed(gridlines, "c:spPr"), "a:ln")),
  };
}
