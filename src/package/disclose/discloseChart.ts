import {
  allWithin,
  childNamed,
  childrenNamed,
  decoded,
  elementsIn,
  isTrueAttribute,
  keepChildren,
  localName,
  textIn,
} from "../parts/elements";
import { partXml, xmlBytes } from "../parts/workbookPackage";
import type { XmlElement } from "../parts/xmlElement";
import type { DisclosingRest } from "./disclosing";
import { firmNumbers } from "./firmNumbers";

/**
 * Parts that a chart keeps besides what it shows: series that were filtered away, other files, pivot tables, and what
 * its own parts know of it.
 */
const LEFT_OUT = new Set("extLst externalData userShapes pivotSource pivotFmts printSettings".split(" "));
const REFERENCES = new Set(["numRef", "strRef", "multiLvlStrRef"]);
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A chart as it looks. What it shows of cells that are not in the copy stands in the chart itself from now on. */
export function discloseChart(
  path: string,
  sheet: string,
  { file, reach, options, withheld }: DisclosingRest,
): void {
  const part = file.parts.get(path);
  if (!part) return;
  const root = partXml(file, path);
  const showsVisibleOnly = isTrueAttribute(
    childNamed(childNamed(root, "chart"), "plotVisOnly")?.attributes["val"],
  );

  function visit(element: XmlElement, within?: XmlElement): void {
    keepChildren(element, (child) => !LEFT_OUT.has(localName(child)));
    element.children = element.children.flatMap((child) => {
      if (typeof child === "string" || !REFERENCES.has(localName(child))) return [child];
      return settled(child, [element, within]);
    });
    for (const child of elementsIn(element)) visit(child, element);
  }

  function settled(reference: XmlElement, above: Above): XmlElement[] {
    const formula = childNamed(reference, "f");
    const rests = formula ? reach.restsOn(decoded(textIn(formula)), sheet) : "missing";
    if (rests === "copy") return [reference];
    if (rests === "emptied" && showsVisibleOnly) {
      keepChildren(reference, (child) => localName(child) === "f");
      return [reference];
    }
    return asLiteral(reference, above);
  }

  visit(root);
  // Text taken out of a cell is no label either.
  const { isOne } = firmNumbers(options.isFirmNumber);
  for (const value of allWithin(root)) {
    if (localName(value) !== "v") continue;
    const shown = decoded(textIn(value));
    if (isOne(shown) || withheld.stands(shown)) value.children = [];
  }
  // Without what they spoke of, some elements say nothing.
  dropEmpty(root, new Set(["cat", "tx"]));
  part.bytes = xmlBytes(root);
  part.relations = [];
}

/** The element that a reference stands in, and the one that this stands in. */
type Above = readonly [parent: XmlElement, grandparent: XmlElement | undefined];

/** The values that the chart last read from there, as its own. */
function asLiteral(reference: XmlElement, [parent, grandparent]: Above): XmlElement[] {
  const kind = localName(reference);
  const prefix = reference.name.slice(0, -kind.length);
  const cache = elementsIn(reference).find((child) => localName(child).endsWith("Cache"));
  if (localName(parent) === "tx") {
    const texts = childrenNamed(cache, "pt").flatMap((point) => childrenNamed(point, "v").map(textIn));
    return asText(texts.join(" "), prefix, grandparent?.name === `${prefix}ser`);
  }
  if (kind === "multiLvlStrRef" || !cache) return [];
  return [{ name: `${prefix}${kind.replace("Ref", "Lit")}`, attributes: {}, children: cache.children }];
}

function asText(text: string, prefix: string, inSeries: boolean): XmlElement[] {
  if (inSeries) return [{ name: `${prefix}v`, attributes: {}, children: [text] }];
  const run: XmlElement = {
    name: "a:r",
    attributes: {},
    children: [{ name: "a:t", attributes: {}, children: [text] }],
  };
  const paragraph: XmlElement = { name: "a:p", attributes: {}, children: [run] };
  const body: XmlElement = { name: "a:bodyPr", attributes: {}, children: [] };
  return [{ name: `${prefix}rich`, attributes: { "xmlns:a": DRAWING }, children: [body, paragraph] }];
}

function dropEmpty(element: XmlElement, names: ReadonlySet<string>): void {
  keepChildren(element, (child) => !names.has(localName(child)) || elementsIn(child).length > 0);
  for (const child of elementsIn(element)) dropEmpty(child, names);
}
