import { escapeControls } from "./escapeControls";

/** Markup of one child or of many: so many that they cannot be arguments of their own. */
type XmlChild = string | undefined | readonly (string | undefined)[];

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns raw ones of these in an attribute into spaces.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) => ENTITIES[character] ?? character);
}

/** Text as element content. Characters that XML refuses must be gone already: see `cellText`. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

/** Text of the type ST_Xstring as element content. */
export function cellText(text: string): string {
  return xmlText(escapeControls(text));
}

/**
 * One element. Attributes that are `undefined` are left out, booleans become `1` and `0` as Excel writes
 * them; children are markup already, `undefined` ones are left out.
 */
export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly XmlChild[]
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    start += ` ${key}="${escaped(text, /[&<>"\t\n\r]/g)}"`;
  }
  const content = children.flat().join("");
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that holds a count of its children, as SpreadsheetML's lists do; nothing where there are none. */
export function xmlList(name: string, children: readonly string[]): string | undefined {
  return children.length === 0 ? undefined : xmlElement(name, { count: children.length }, children);
}

/** A part: the declaration and its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
