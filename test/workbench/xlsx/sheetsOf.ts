import { childNamed, childrenNamed, type XmlNode } from "../../../workbench/xlsx/package/xmlTree";
import type { OpenedPackage } from "./openPackage";

export interface SheetPart {
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly root: XmlNode;
}

export const WORKBOOK = "xl/workbook.xml";

/** A file's sheets in the order of their tabs. */
export function sheetsOf(file: OpenedPackage): SheetPart[] {
  const relations = new Map(file.relations(WORKBOOK).map(({ id, target }) => [id, target]));
  return childrenNamed(childNamed(file.xml(WORKBOOK), "sheets"), "sheet").map(({ attributes }) => {
    const path = relations.get(attributes["r:id"] ?? "") ?? "";
    return {
      name: attributes["name"] ?? "",
      state: attributes["state"] ?? "visible",
      path,
      root: file.xml(path),
    };
  });
}

/** The cells of a sheet, in their order. */
export function cellsOf(root: XmlNode): XmlNode[] {
  return childrenNamed(childNamed(root, "sheetData"), "row").flatMap((row) => row.children);
}

/** The file's texts, each with its runs joined. */
export function textsOf(file: OpenedPackage): string[] {
  return file.xml("xl/sharedStrings.xml").children.map((item) => childNamed(item, "t")?.text ?? "");
}

/** The words that occur more than once, whatever their case. */
export function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLocaleLowerCase();
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}
