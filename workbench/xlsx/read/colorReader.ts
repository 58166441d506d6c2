import type { XmlNode } from "../package/xmlTree";
import { unknownContent } from "./expectOnly";

/** `FFRRGGBB` as `#RRGGBB`; `undefined` for the automatic colour that files write as theme colour 1. */
export function readColor(node: XmlNode | undefined, part: string): string | undefined {
  if (!node || node.attributes["theme"] === "1") return undefined;
  const digits = /^FF([0-9A-F]{6})$/i.exec(node.attributes["rgb"] ?? "")?.[1];
  if (!digits) throw unknownContent(part, `a colour of another kind in <${node.name}>`);
  return `#${digits}`;
}
