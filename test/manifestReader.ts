import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

/** An element: its name without prefix, attributes, text of its own, children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Node = { readonly [tag: string]: readonly Node[] | string | Readonly<Record<string, string>> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreDeclaration: true,
});

function elementOf(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = node[name] as readonly Node[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: inner.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join(""),
    children: inner.filter((child) => !("#text" in child)).map(elementOf),
  };
}

export const root = new URL("..", import.meta.url);
export const manifestText = readFileSync(new URL("manifest.xml", root), "utf8");

/** The manifest's root element. */
export function readManifest(): Element {
  const [node] = parser.parse(manifestText) as Node[];
  if (node === undefined) throw new Error("manifest.xml holds no element.");
  return elementOf(node);
}

/** The element and all below it, in document order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The elements at a path of names below an element. */
export function elementsAt(element: Element, ...path: readonly string[]): Element[] {
  const [first, ...rest] = path;
  if (first === undefined) return [element];
  return element.children.filter(({ name }) => name === first).flatMap((child) => elementsAt(child, ...rest));
}
