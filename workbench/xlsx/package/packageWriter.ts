import { strToU8, zipSync, type Zippable } from "fflate";
import { xmlDocument, xmlElement } from "./xmlElement";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Zip entries carry this date, so that equal workbooks become equal bytes (1980 is the first a zip can hold). */
const ENTRY_DATE = "1980-01-01T12:00:00";

/** Collects the parts of an Open Packaging file (ECMA-376 part 2) and zips them. */
export interface PackageWriter {
  /** Adds a part. `path` has no leading slash: `xl/workbook.xml`. */
  add(path: string, contentType: string, content: string | Uint8Array): void;
  /** Relates a part (`""`: the package itself) to another and returns the relationship's id, `rId1`. */
  relate(source: string, type: string, target: string): string;
  /** The finished file. */
  zip(): Uint8Array;
}

export function createPackage(): PackageWriter {
  const parts = new Map<string, { contentType: string; content: Uint8Array }>();
  const relations = new Map<string, { type: string; target: string }[]>();

  function relationshipParts(): [string, Uint8Array][] {
    return [...relations].map(([source, list]) => {
      const items = list.map(({ type, target }, index) =>
        xmlElement("Relationship", {
          Id: `rId${index + 1}`,
          Type: type,
          Target: relativePath(source, target),
        }),
      );
      const root = xmlElement("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...items);
      return [relationshipPath(source), strToU8(xmlDocument(root))];
    });
  }

  function contentTypes(): Uint8Array {
    const root = xmlElement(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      xmlElement("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xmlElement("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...parts].map(([path, { contentType }]) =>
        xmlElement("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    );
    return strToU8(xmlDocument(root));
  }

  return {
    add(path, contentType, content) {
      if (parts.has(path)) throw new Error(`The file would hold the part ${path} twice.`);
      parts.set(path, {
        contentType,
        content: typeof content === "string" ? strToU8(content) : content,
      });
    },
    relate(source, type, target) {
      const list = relations.get(source) ?? [];
      relations.set(source, list);
      list.push({ type, target });
      return `rId${list.length}`;
    },
    zip() {
      const files: Zippable = { "[Content_Types].xml": contentTypes() };
      for (const [path, content] of relationshipParts()) files[path] = content;
      for (const [path, { content }] of parts) files[path] = content;
      return zipSync(files, { mtime: new Date(ENTRY_DATE) });
    },
  };
}

/** Where a part's relationships stand: `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
export function relationshipPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function relativePath(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
