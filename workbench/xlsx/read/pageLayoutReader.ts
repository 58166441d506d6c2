import { createPageLayout, type PageLayout } from "../../model/pageLayout";
import { unescapeControls } from "../package/escapeControls";
import { inchesToPoints } from "../package/units";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { splitHeaderFooter } from "../sheet/headerFooterXml";
import { PAPERS } from "../sheet/pageSetupXml";
import { expectOnly, parseBoolean, parseNumber } from "./expectOnly";

/** Reads what a sheet says on printing. Print area and titles are defined names, and come later. */
export function readPageLayout(root: XmlNode, path: string): PageLayout {
  const layout = createPageLayout();
  const element = (name: string, attributes: readonly string[], children: readonly string[] = []) => {
    const node = childNamed(root, name);
    if (node) expectOnly(node, path, attributes, children);
    return node;
  };
  const options = element("printOptions", [
    "horizontalCentered",
    "verticalCentered",
    "headings",
    "gridLines",
  ]);
  layout.centerHorizontally = parseBoolean(options?.attributes["horizontalCentered"]);
  layout.centerVertically = parseBoolean(options?.attributes["verticalCentered"]);
  layout.printHeadings = parseBoolean(options?.attributes["headings"]);
  layout.printGridlines = parseBoolean(options?.attributes["gridLines"]);

  const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;
  const margins = element("pageMargins", sides);
  for (const side of sides) {
    const inches = parseNumber(margins?.attributes[side]);
    if (inches !== undefined) layout.margins[side] = inchesToPoints(inches);
  }

  const setup =
    element("pageSetup", ["paperSize", "scale", "fitToWidth", "fitToHeight", "orientation", "blackAndWhite"])
      ?.attributes ?? {};
  layout.paperSize = PAPERS[Number(setup["paperSize"]) - 1] ?? layout.paperSize;
  layout.orientation = setup["orientation"] === "landscape" ? "Landscape" : "Portrait";
  layout.blackAndWhite = parseBoolean(setup["blackAndWhite"]);
  const fits = parseBoolean(childNamed(childNamed(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  layout.zoom = fits
    ? {
        horizontalFitToPages: Number(setup["fitToWidth"] ?? 1),
        verticalFitToPages: Number(setup["fitToHeight"] ?? 1),
      }
    : { scale: Number(setup["scale"] ?? 100) };

  const texts = element("headerFooter", [], ["oddHeader", "oddFooter"]);
  const parts = (name: string) => splitHeaderFooter(unescapeControls(childNamed(texts, name)?.text ?? ""));
  const [leftHeader, centerHeader, rightHeader] = parts("oddHeader");
  const [leftFooter, centerFooter, rightFooter] = parts("oddFooter");
  layout.headerFooter = { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
  return layout;
}
