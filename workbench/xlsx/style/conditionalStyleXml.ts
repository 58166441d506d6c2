import type { ConditionalStyle } from "../../model/conditionalFormat";
import { conditionalBorderXml } from "./borderXml";
import { colorXml } from "./colorXml";
import { conditionalFontXml } from "./fontXml";
import { xmlElement } from "../package/xmlElement";

/**
 * A differential format (`dxf`). Its fill's colour stands in `bgColor`, unlike a cell's (Excel's own habit, which
 * ECMA-376 part 1, 18.8.14 does not say).
 */
export function conditionalStyleXml(style: ConditionalStyle, formatId: (code: string) => number): string {
  return xmlElement(
    "dxf",
    {},
    style.font ? conditionalFontXml(style.font) : undefined,
    style.numberFormat
      ? xmlElement("numFmt", { numFmtId: formatId(style.numberFormat), formatCode: style.numberFormat })
      : undefined,
    style.fill
      ? xmlElement("fill", {}, xmlElement("patternFill", {}, colorXml("bgColor", style.fill)))
      : undefined,
    style.borders ? conditionalBorderXml(style.borders) : undefined,
  );
}
