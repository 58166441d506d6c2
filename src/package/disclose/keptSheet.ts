import type { Area } from "../cells/cellPlace";
import type { BookSheet } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";

/** A worksheet that stays in the copy. */
export interface KeptSheet extends BookSheet {
  readonly root: XmlElement;
  /** Cells that nobody sees and that held something, by row: their columns. */
  readonly emptied: ReadonlyMap<number, ReadonlySet<number>>;
  /** The areas of its tables, by their names in small letters. */
  readonly tables: ReadonlyMap<string, Area>;
}
