import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlNode } from "../../../workbench/xlsx/package/xmlTree";

interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's path, without a leading slash. */
  readonly target: string;
}

/** A file's parts, for checks that know nothing of the writer. */
export interface OpenedPackage {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly xml: (path: string) => XmlNode;
  /** Of a part, or of the package (`""`). */
  readonly relations: (source: string) => readonly Relation[];
}

export function openPackage(bytes: Uint8Array): OpenedPackage {
  const files = unzipSync(bytes);
  const text = (path: string) => {
    const content = files[path];
    if (!content) throw new Error(`The file has no part ${path}.`);
    return strFromU8(content);
  };
  const xml = (path: string) => parseXml(text(path), path);
  return {
    paths: Object.keys(files),
    text,
    xml,
    relations(source) {
      const folder = source.split("/").slice(0, -1);
      const path = [...folder, "_rels", `${source.split("/").at(-1) ?? ""}.rels`].join("/");
      if (!files[path]) return [];
      return xml(path).children.map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        target: resolved(folder, attributes["Target"] ?? ""),
      }));
    },
  };
}

function resolved(folder: readonly string[], target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [...folder];
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}
