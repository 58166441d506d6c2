import type { TextLook } from "../chart/chartTextXml";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, childrenNamed, descendantsNamed, type XmlNode } from "../package/xmlTree";
import { parseNumber } from "./expectOnly";

/** The text of a `c:rich`, a line a paragraph. */
export function readRichText(rich: XmlNode | undefined): string {
  return childrenNamed(rich, "a:p")
    .map((paragraph) =>
      descendantsNamed(paragraph, "a:t")
        .map(({ text }) => unescapeControls(text))
        .join(""),
    )
    .join("\n");
}

/** The look that all of a `c:rich` or `c:txPr` has. */
export function readLook(rich: XmlNode | undefined): TextLook {
  const look = rich && descendantsNamed(rich, "a:defRPr")[0];
  const size = parseNumber(look?.attributes["sz"]);
  const bold = look?.attributes["b"];
  return {
    size: size === undefined ? undefined : size / 100,
    color: readFill(look),
    bold: bold === undefined ? undefined : bold === "1",
  };
}

/** The colour of a solid fill inside an element: `#RRGGBB`. */
export function readFill(node: XmlNode | undefined): string | undefined {
  const digits = childNamed(childNamed(node, "a:solidFill"), "a:srgbClr")?.attributes["val"];
  return digits === undefined ? undefined : `#${digits}`;
}
