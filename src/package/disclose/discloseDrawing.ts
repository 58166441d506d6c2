import { allWithin, elementsIn, isTrueAttribute, keepChildren, localName } from "../parts/elements";
import { partXml, xmlBytes } from "../parts/workbookPackage";
import type { XmlElement } from "../parts/xmlElement";
import type { DisclosingRest } from "./disclosing";
import { discloseChart } from "./discloseChart";

/** Links of shapes, and the extensions in which newer Excels keep what older ones do not show. */
const LINKS = new Set(["hlinkClick", "hlinkHover", "hlinkMouseOver"]);

/**
 * A sheet's drawings as they look: charts and shapes stay, with what they say of themselves unseen taken out. Pictures
 * do not: a picture's file keeps what was cut off it and who took it.
 * @returns whether anything is left
 */
export function discloseDrawing(path: string, sheet: string, disclosing: DisclosingRest): boolean {
  const { file, tally } = disclosing;
  const part = file.parts.get(path);
  if (!part) return false;
  const root = partXml(file, path);
  const charts = new Set(part.relations.flatMap(({ id, type }) => (type === "chart" ? [id] : [])));
  const used = new Set<string>();
  keepChildren(root, (anchor) => {
    dropLinks(anchor);
    const ids = relationsWithin(anchor);
    if (isUnseen(anchor) || ids.some((id) => !charts.has(id))) {
      tally.add("pictures", 1, sheet);
      return false;
    }
    for (const id of ids) used.add(id);
    return true;
  });
  part.relations = part.relations.filter(({ id }) => used.has(id));
  for (const { target } of part.relations) discloseChart(target, sheet, disclosing);
  part.bytes = xmlBytes(root);
  return elementsIn(root).length > 0;
}

function dropLinks(anchor: XmlElement): void {
  for (const element of allWithin(anchor)) {
    keepChildren(element, (child) => !LINKS.has(localName(child)) && localName(child) !== "extLst");
    const { attributes } = element;
    // Its text for screen readers, the cell whose text it shows, and the macro that it starts.
    for (const name of ["descr", "title", "textlink", "fTextLocked"]) delete attributes[name];
    if (attributes["macro"] !== undefined) attributes["macro"] = "";
  }
}

function relationsWithin(anchor: XmlElement): string[] {
  return [...allWithin(anchor)].flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      /^(?!xmlns|mc:|xml:|xsi:)\w+:\w+$/.test(name) ? [value] : [],
    ),
  );
}

function isUnseen(anchor: XmlElement): boolean {
  return [...allWithin(anchor)].some(
    (element) => localName(element) === "cNvPr" && isTrueAttribute(element.attributes["hidden"]),
  );
}
