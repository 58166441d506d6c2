import { XMLParser, XMLValidator } from "fast-xml-parser";
import { InvalidManifestError } from "./manifestFault";

/** An element of the manifest: attributes and children by name without prefix, text as `#text`. */
export interface ManifestElement {
  readonly [name: string]: string | readonly ManifestElement[] | undefined;
}

const ATTRIBUTE = "@";
const TEXT = "#text";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/**
 * Reads a manifest's text as elements.
 *
 * @throws BrokenManifest where it is no XML or its root is another than `OfficeApp`
 */
export function readXml(text: string): ManifestElement {
  const outcome = XMLValidator.validate(text);
  if (outcome !== true) {
    throw new InvalidManifestError([{ kind: "notXml", line: outcome.err.line, cause: outcome.err.msg }]);
  }
  const document = parser.parse(text) as ManifestElement;
  const root = childOf(document, "OfficeApp");
  if (root) return root;
  const [name = ""] = Object.keys(document).filter((each) => !each.startsWith("?"));
  throw new InvalidManifestError([{ kind: "notAManifest", root: name }]);
}

/** The children of that name, in order. */
export function childrenOf(element: ManifestElement | undefined, name: string): readonly ManifestElement[] {
  const found = element?.[name];
  return Array.isArray(found) ? (found as readonly ManifestElement[]) : [];
}

/** The first child of that name, or of a path of names. */
export function childOf(
  element: ManifestElement | undefined,
  ...path: readonly string[]
): ManifestElement | undefined {
  let reached = element;
  for (const name of path) reached = childrenOf(reached, name)[0];
  return reached;
}

export function attributeOf(element: ManifestElement | undefined, name: string): string | undefined {
  const value = element?.[`${ATTRIBUTE}${name}`];
  return typeof value === "string" ? value : undefined;
}

/** An element's text without the space around it; `undefined` where there is none. */
export function textOf(element: ManifestElement | undefined): string | undefined {
  const value = element?.[TEXT];
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}
