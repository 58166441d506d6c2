import type { XmlElement } from "./xmlElement";

/** The name without its prefix: Excel writes `row`, other programs `x:row`. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((each) => typeof each !== "string");
}

/** The children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsIn(element).filter((each) => localName(each) === name) : [];
}

/** The first child of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The element and all within it. */
export function* allWithin(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* allWithin(child);
}

/** All text directly inside, still escaped. */
export function textIn({ children }: XmlElement): string {
  return children.filter((each) => typeof each === "string").join("");
}

/** Removes what `isKept` refuses among the children. */
export function keepChildren(element: XmlElement, isKept: (child: XmlElement) => boolean): void {
  element.children = element.children.filter((each) => typeof each === "string" || isKept(each));
}

/** Removes the children, and attributes, whose names are not among these. */
export function keepOnly(element: XmlElement, names: ReadonlySet<string>): void {
  keepChildren(element, (child) => names.has(localName(child)));
}

export function keepAttributes(element: XmlElement, names: ReadonlySet<string>): void {
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => names.has(name)),
  );
}

/** The attribute that names a relationship, whatever the prefix of its namespace. */
export function relationIn({ attributes }: XmlElement, name = "id"): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

export function isTrueAttribute(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
    },
  );
}
