import type { WorkbookPackage } from "./workbookPackage";
import { childrenNamed } from "./elements";
import { partXml, xmlBytes } from "./workbookPackage";
import type { XmlElement } from "./xmlElement";

/** The texts that cells share, each once; a cell names its own by its place. */
export interface TextPool {
  /** The place of a text with its looks (`si`), added where it is new. */
  add(item: XmlElement): number;
  /** The place of a plain text, given as the file writes it. */
  addText(escaped: string): number;
  readonly items: readonly XmlElement[];
  /** Before the names of spreadsheet elements: nothing in Excel's own files. */
  readonly prefix: string;
  /** How many cells name one. */
  readonly uses: number;
}

export function createTextPool(prefix: string, first: readonly XmlElement[] = [], uses = 0): TextPool {
  const items = [...first];
  const places = new Map(items.map((item, index) => [JSON.stringify(item), index]));
  let used = uses;
  function add(item: XmlElement): number {
    used++;
    const key = JSON.stringify(item);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, items.length);
    return items.push(item) - 1;
  }
  return {
    add,
    addText(escaped) {
      const attributes: Record<string, string> = /^\s|\s$/.test(escaped) ? { "xml:space": "preserve" } : {};
      const text = { name: `${prefix}t`, attributes, children: escaped === "" ? [] : [escaped] };
      return add({ name: `${prefix}si`, attributes: {}, children: [text] });
    },
    items,
    prefix,
    get uses() {
      return used;
    },
  };
}

const KIND = "sharedStrings";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const RELATIONSHIP = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${KIND}`;
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's texts as they are; none where it has no such part. */
export function sharedTexts(file: WorkbookPackage, book: string) {
  const path = file.parts.get(book)?.relations.find(({ type }) => type === KIND)?.target;
  const root = path === undefined ? undefined : partXml(file, path);
  const name = root?.name ?? "sst";
  return {
    path: path ?? "xl/sharedStrings.xml",
    isThere: path !== undefined,
    prefix: name.slice(0, name.lastIndexOf(":") + 1),
    items: childrenNamed(root, "si"),
    uses: Number(root?.attributes["count"] ?? 0),
    root: root ?? { name, attributes: { xmlns: SPREADSHEET }, children: [] },
  };
}

/** Puts the texts into the file, as its part of texts. */
export function writeTexts(
  file: WorkbookPackage,
  book: string,
  { path, isThere, root }: ReturnType<typeof sharedTexts>,
  pool: TextPool,
): void {
  const counts = { count: String(pool.uses), uniqueCount: String(pool.items.length) };
  const bytes = xmlBytes({
    ...root,
    attributes: { ...root.attributes, ...counts },
    children: [...pool.items],
  });
  file.parts.set(path, { contentType: CONTENT_TYPE, bytes, relations: [] });
  const part = file.parts.get(book);
  if (isThere || !part) return;
  const relation = {
    id: "rIdTexts",
    type: KIND,
    fullType: RELATIONSHIP,
    written: `/${path}`,
    target: path,
    isExternal: false,
  };
  part.relations = [...part.relations, relation];
}
