import { SPREADSHEET } from "../package/namespaces";
import { createPool } from "../package/pool";
import { cellText, xmlDocument, xmlElement } from "../package/xmlElement";

/** The longest text a cell holds. */
export const MAX_TEXT = 32_767;

/** Collects the texts of cells, each once, and becomes `xl/sharedStrings.xml`. */
export interface SharedStrings {
  index(text: string): number;
  /** How many cells refer to one. */
  readonly count: () => number;
  xml(): string;
}

export function createSharedStrings(): SharedStrings {
  const pool = createPool();
  let count = 0;
  return {
    index(text) {
      count++;
      return pool.index(text);
    },
    count: () => count,
    xml: () =>
      xmlDocument(
        xmlElement(
          "sst",
          { xmlns: SPREADSHEET, count, uniqueCount: pool.items().length },
          pool.items().map((text) => xmlElement("si", {}, textXml("t", text))),
        ),
      ),
  };
}

/** A text whose spaces and line breaks must survive. */
function textXml(name: string, text: string): string {
  const kept = /^\s|\s$|\n|\s\s/.test(text) ? "preserve" : undefined;
  return xmlElement(name, { "xml:space": kept }, cellText(text));
}
