import { DRAWING } from "../package/namespaces";
import { xmlDocument, xmlElement } from "../package/xmlElement";

/** The Office colours, which table styles and charts fall back on. */
const COLORS: Readonly<Record<string, string>> = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** A theme as small as the schema allows: colours, two fonts, and plain fills, lines and effects. */
export function themeXml(): string {
  const color = (name: string, value: string) => xmlElement(name, { val: value });
  const plainFill = xmlElement("a:solidFill", {}, color("a:schemeClr", "phClr"));
  const line = (width: number) => xmlElement("a:ln", { w: width }, plainFill);
  const effect = xmlElement("a:effectStyle", {}, "<a:effectLst/>");
  const font = (name: string, typeface: string) =>
    xmlElement(
      name,
      {},
      xmlElement("a:latin", { typeface }),
      ...["a:ea", "a:cs"].map((each) => xmlElement(each, { typeface: "" })),
    );
  return xmlDocument(
    xmlElement(
      "a:theme",
      { "xmlns:a": DRAWING, name: "Office" },
      xmlElement(
        "a:themeElements",
        {},
        xmlElement(
          "a:clrScheme",
          { name: "Office" },
          xmlElement("a:dk1", {}, xmlElement("a:sysClr", { val: "windowText", lastClr: "000000" })),
          xmlElement("a:lt1", {}, xmlElement("a:sysClr", { val: "window", lastClr: "FFFFFF" })),
          ...Object.entries(COLORS).map(([name, value]) =>
            xmlElement(`a:${name}`, {}, color("a:srgbClr", value)),
          ),
        ),
        xmlElement(
          "a:fontScheme",
          { name: "Office" },
          font("a:majorFont", "Calibri Light"),
          font("a:minorFont", "Calibri"),
        ),
        xmlElement(
          "a:fmtScheme",
          { name: "Office" },
          xmlElement("a:fillStyleLst", {}, plainFill, plainFill, plainFill),
          xmlElement("a:lnStyleLst", {}, line(6350), line(12_700), line(19_050)),
          xmlElement("a:effectStyleLst", {}, effect, effect, effect),
          xmlElement("a:bgFillStyleLst", {}, plainFill, plainFill, plainFill),
        ),
      ),
    ),
  );
}
