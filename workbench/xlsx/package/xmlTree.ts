import { XMLParser } from "fast-xml-parser";

/** An element of a parsed part. Names keep their prefix: files of ours always use the same. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text directly inside. */
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Without it character references such as &#10; stay as they are.
  htmlEntities: true,
});

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads an XML document's root element.
 *
 * @throws Error naming the part where it is no XML.
 */
export function parseXml(xml: string, part: string): XmlNode {
  const roots = (PARSER.parse(xml.replace(/^\uFEFF/, ""), true) as Raw[]).filter((each) => !(TEXT in each));
  const root = roots[0];
  if (!root || roots.length > 1) throw new Error(`${part} is not one XML element.`);
  return toNode(root);
}

function toNode(raw: Raw): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? "";
  const content = (raw[name] ?? []) as Raw[];
  return {
    name,
    attributes: (raw[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: content.filter((each) => !(TEXT in each)).map(toNode),
    text: content.map((each) => (TEXT in each ? String(each[TEXT]) : "")).join(""),
  };
}

/** The first child of that name. */
export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of that name, however deep. */
export function descendantsNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}
