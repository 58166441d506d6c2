import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { UnreadablePackage } from "./unreadablePackage";

/** An element of a part, to be changed in place. Texts and attributes stay escaped, as the file has them. */
export interface XmlElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const FORM = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  // Parts that nobody touches leave as they came.
  processEntities: false,
} as const;

const PARSER = new XMLParser({
  ...FORM,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

const BUILDER = new XMLBuilder({ ...FORM, suppressEmptyNode: true, suppressBooleanAttributes: false });

const ATTRIBUTES = ":@";
const TEXT = "#text";
type Raw = Readonly<Record<string, unknown>>;

/** @throws UnreadablePackage where the text is not one XML element. */
export function parseXml(text: string, path: string): XmlElement {
  const [root, ...others] = parsed(text, path).filter((each) => !(TEXT in each));
  if (!root || others.length > 0) throw new UnreadablePackage(`${path} is not one XML element.`);
  return fromRaw(root);
}

function parsed(text: string, path: string): Raw[] {
  try {
    return PARSER.parse(text.replace(/^\uFEFF/, ""), true) as Raw[];
  } catch (error) {
    throw new UnreadablePackage(`${path} is no XML.`, { cause: error });
  }
}

export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${BUILDER.build([toRaw(root)])}`;
}

function fromRaw(raw: Raw): XmlElement {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? "";
  return {
    name,
    attributes: { ...(raw[ATTRIBUTES] as Record<string, string> | undefined) },
    children: (raw[name] as Raw[]).map((each) => (TEXT in each ? String(each[TEXT]) : fromRaw(each))),
  };
}

function toRaw({ name, attributes, children }: XmlElement): Raw {
  const content = children.map((each) => (typeof each === "string" ? { [TEXT]: each } : toRaw(each)));
  return { [name]: content, [ATTRIBUTES]: attributes };
}
