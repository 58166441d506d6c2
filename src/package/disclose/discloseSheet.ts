import {
  childNamed,
  childrenNamed,
  isTrueAttribute,
  keepAttributes,
  keepChildren,
  keepOnly,
  localName,
  relationIn,
} from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";
import type { DisclosingRest } from "./disclosing";
import type { KeptSheet } from "./keptSheet";
import { discloseRules } from "./discloseRules";
import { namespacesOf } from "./discloseTable";

/** The elements that a sheet shows. All others go, also those that nobody has thought of. */
const CHILDREN = new Set(
  "sheetPr sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing tableParts extLst".split(
    " ",
  ),
);
const PROPERTIES = new Set(["tabColor", "outlinePr", "pageSetUpPr"]);
const VIEW = new Set(["pane", "selection"]);
const NO_ATTRIBUTES: ReadonlySet<string> = new Set();

/** A worksheet or a sheet with a chart, as it looks. */
export function discloseSheet(sheet: KeptSheet, isActive: boolean, disclosing: DisclosingRest): void {
  const { root } = sheet;
  const { file } = disclosing;
  tellRemoved(root, disclosing);
  root.attributes = namespacesOf(root);
  keepOnly(root, CHILDREN);
  const properties = childNamed(root, "sheetPr");
  if (properties) {
    keepAttributes(properties, NO_ATTRIBUTES);
    keepOnly(properties, PROPERTIES);
  }
  for (const view of childrenNamed(childNamed(root, "sheetViews"), "sheetView")) {
    keepOnly(view, VIEW);
    const { tabSelected: _, ...attributes } = view.attributes;
    view.attributes = isActive ? { ...attributes, tabSelected: "1" } : attributes;
  }
  for (const { attributes } of childrenNamed(childNamed(root, "cols"), "col")) {
    // Folded rows and columns are not there any more: no button offers to unfold them.
    delete attributes["collapsed"];
    if (isTrueAttribute(attributes["hidden"])) delete attributes["outlineLevel"];
  }
  const setup = childNamed(root, "pageSetup");
  if (setup) keepUnrelated(setup);
  discloseRules(sheet, disclosing);
  const relations = file.parts.get(sheet.path)?.relations ?? [];
  keepChildren(root, (child) => {
    if (localName(child) !== "drawing") return true;
    return relations.some(({ id }) => id === relationIn(child));
  });
}

/** Printers keep their settings in a part of their own, with the names of people and machines. */
function keepUnrelated(element: XmlElement): void {
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !name.includes(":")),
  );
}

function tellRemoved(root: XmlElement, { tally }: DisclosingRest): void {
  const count = (list: string, item: string) => childrenNamed(childNamed(root, list), item).length;
  tally.add("validations", count("dataValidations", "dataValidation"));
  tally.add("hyperlinks", count("hyperlinks", "hyperlink"));
  tally.add("protection", childrenNamed(root, "sheetProtection").filter(isProtecting).length);
}

function isProtecting({ attributes }: XmlElement): boolean {
  return isTrueAttribute(attributes["sheet"]);
}
