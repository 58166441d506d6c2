import { strFromU8, unzipSync } from "fflate";
import { relationshipPath } from "../package/packageWriter";
import { parseXml, type XmlNode } from "../package/xmlTree";

interface ReadRelation {
  readonly type: string;
  /** The part's path, without a leading slash. */
  readonly target: string;
}

/** A file's parts; keeps count of those that were read. */
export interface PackageReader {
  has(path: string): boolean;
  bytes(path: string): Uint8Array;
  text(path: string): string;
  xml(path: string): XmlNode;
  /** A part's relationships (`""`: the package's), by their id. */
  relations(source: string): ReadonlyMap<string, ReadRelation>;
  /** The part a relationship of that type leads to, by the type's last word. */
  related(source: string, kind: string): string | undefined;
  /** Parts nobody asked for. */
  unread(): string[];
}

/** @throws Error where the bytes are no zip, or a part that is asked for is missing. */
export function createPackageReader(bytes: Uint8Array): PackageReader {
  const files = unzipped(bytes);
  const unread = new Set(Object.keys(files));
  const content = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`The file has no part ${path}; it is damaged, or no workbook.`);
    unread.delete(path);
    return found;
  };
  const xml = (path: string) => parseXml(strFromU8(content(path)), path);
  const relations = (source: string) => {
    const path = relationshipPath(source);
    const list = files[path] ? xml(path).children : [];
    return new Map(
      list.map(({ attributes }) => [
        attributes["Id"] ?? "",
        { type: attributes["Type"] ?? "", target: resolved(source, attributes["Target"] ?? "") },
      ]),
    );
  };
  content("[Content_Types].xml");
  return {
    has: (path) => files[path] !== undefined,
    bytes: content,
    text: (path) => strFromU8(content(path)),
    xml,
    relations,
    related: (source, kind) =>
      [...relations(source).values()].find(({ type }) => type.endsWith(`/${kind}`))?.target,
    unread: () => [...unread],
  };
}

/** The most that a workbook may hold once unpacked; the browser's page has to hold it as often again. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The file holds more than so much once unpacked. */
export class TooLargeError extends Error {
  constructor(readonly megabytes: number) {
    super(`The file holds more than ${megabytes} MB once unpacked, and is not opened.`);
  }
}

/** Refused by the sizes that the archive states, each before it is unpacked. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let stated = 0;
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        stated += originalSize;
        if (stated > MOST_BYTES) {
          throw new TooLargeError(MOST_BYTES / 1024 / 1024);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new Error("The file is no .xlsx workbook (no zip archive).", { cause: error });
  }
}

function resolved(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}
