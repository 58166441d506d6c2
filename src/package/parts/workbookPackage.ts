import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { childrenNamed, decoded } from "./elements";
import { relationshipPath, resolvedTarget } from "./partPaths";
import { TooLargePackage, UnreadablePackage } from "./unreadablePackage";
import { formatXml, parseXml, type XmlElement } from "./xmlElement";

/** A relationship; `type` is its type's last word, which the strict and the transitional form share. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly fullType: string;
  /** As the file writes it. */
  readonly written: string;
  /** A part's path, or an address outside of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

interface Part {
  contentType: string;
  bytes: Uint8Array;
  relations: readonly Relation[];
}

/** An Open Packaging file (ECMA-376 part 2) as data: parts by their paths, without a leading slash. */
export interface WorkbookPackage {
  relations: readonly Relation[];
  readonly parts: Map<string, Part>;
}

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
/** Zip entries carry this date, so that equal copies are equal bytes and none says when it was made. */
const ENTRY_DATE = "1980-01-01T12:00:00";
/** The most that a workbook may hold once unpacked; the pane has to hold it as often again. */
const MOST_BYTES = 256 * 1024 * 1024;

/** @throws UnreadablePackage */
export function readPackage(bytes: Uint8Array): WorkbookPackage {
  const files = unzipped(bytes);
  const content = files[CONTENT_TYPES];
  if (!content) throw new UnreadablePackage("The file is no workbook.");
  const typeOf = contentTypes(parseXml(strFromU8(content), CONTENT_TYPES));
  const relationsOf = (source: string) => {
    const path = relationshipPath(source);
    const list = files[path];
    return list ? readRelations(parseXml(strFromU8(list), path), source) : [];
  };
  const paths = Object.keys(files).filter(
    (path) => path !== CONTENT_TYPES && !/(?:^|\/)_rels\/|\/$/.test(path),
  );
  const parts = paths.map((path): [string, Part] => [
    path,
    { contentType: typeOf(path), bytes: files[path] ?? new Uint8Array(), relations: relationsOf(path) },
  ]);
  return { relations: relationsOf(""), parts: new Map(parts) };
}

export function writePackage({ relations, parts }: WorkbookPackage): Uint8Array {
  const files: Zippable = {
    [CONTENT_TYPES]: xmlBytes({
      name: "Types",
      attributes: { xmlns: `${PACKAGE}/content-types` },
      children: [
        element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...[...parts].map(([path, { contentType }]) =>
          element("Override", { PartName: `/${path}`, ContentType: contentType }),
        ),
      ],
    }),
    [relationshipPath("")]: relationBytes(relations),
  };
  for (const [path, part] of parts) {
    files[path] = part.bytes;
    if (part.relations.length > 0) files[relationshipPath(path)] = relationBytes(part.relations);
  }
  return zipSync(files, { mtime: new Date(ENTRY_DATE) });
}

/** @throws UnreadablePackage where there is no such part or it is no XML. */
export function partXml({ parts }: WorkbookPackage, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new UnreadablePackage(`The file lacks its part ${path}.`);
  return parseXml(strFromU8(part.bytes), path);
}

export function xmlBytes(root: XmlElement): Uint8Array {
  return strToU8(formatXml(root));
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let stated = 0;
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        stated += originalSize;
        if (stated > MOST_BYTES) throw new TooLargePackage(MOST_BYTES / 1024 / 1024);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadablePackage) throw error;
    throw new UnreadablePackage("The file is no zip archive.", { cause: error });
  }
}

function contentTypes(root: XmlElement): (path: string) => string {
  const typesBy = (name: string, key: string) =>
    new Map(
      childrenNamed(root, name).map(({ attributes }) => [
        (attributes[key] ?? "").toLowerCase(),
        attributes["ContentType"] ?? "",
      ]),
    );
  const overrides = typesBy("Override", "PartName");
  const defaults = typesBy("Default", "Extension");
  return (path) => {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    return (
      overrides.get(`/${path}`.toLowerCase()) ?? defaults.get(extension.toLowerCase()) ?? "application/xml"
    );
  };
}

function readRelations(root: XmlElement, source: string): Relation[] {
  return childrenNamed(root, "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const isExternal = TargetMode === "External";
    const target = isExternal ? Target : resolvedTarget(source, decoded(Target));
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      fullType: Type,
      written: Target,
      target,
      isExternal,
    };
  });
}

function relationBytes(relations: readonly Relation[]): Uint8Array {
  return xmlBytes({
    name: "Relationships",
    attributes: { xmlns: `${PACKAGE}/relationships` },
    children: relations.map(({ id, fullType, written, isExternal }) =>
      element("Relationship", {
        Id: id,
        Type: fullType,
        Target: written,
        ...(isExternal ? { TargetMode: "External" } : {}),
      }),
    ),
  });
}

function element(name: string, attributes: Record<string, string>): XmlElement {
  return { name, attributes, children: [] };
}
