import { childNamed, childrenNamed, decoded, relationIn } from "./elements";
import { OtherDateSystem, UnreadablePackage } from "./unreadablePackage";
import { partXml, type WorkbookPackage } from "./workbookPackage";
import type { XmlElement } from "./xmlElement";

/** A tab of the workbook. */
export interface BookSheet {
  readonly name: string;
  readonly path: string;
  /** `worksheet`, `chartsheet` or one of the old kinds. */
  readonly kind: string;
  readonly relation: string;
  readonly isHidden: boolean;
  /** Its place among all tabs, by which names that belong to it refer to it. */
  readonly index: number;
}

export interface OpenedBook {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly BookSheet[];
}

/** The content types of a workbook that Excel can open as one of its own: without and with macros, template or not. */
const BOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/;
export const PLAIN_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** The same where its days are counted as ours are. @throws OtherDateSystem, or UnreadablePackage */
export function openBookWith1900Dates(file: WorkbookPackage): OpenedBook {
  const book = openBook(file);
  const from1904 = childNamed(book.root, "workbookPr")?.attributes["date1904"] ?? "";
  if (/^(?:1|true|on)$/i.test(from1904)) throw new OtherDateSystem();
  return book;
}

/** The workbook's own part and its tabs. @throws UnreadablePackage */
export function openBook(file: WorkbookPackage): OpenedBook {
  const path = file.relations.find(({ type }) => type === "officeDocument")?.target ?? "";
  const part = file.parts.get(path);
  if (!part || !BOOK_TYPE.test(part.contentType))
    throw new UnreadablePackage("The file is no .xlsx workbook.");
  const root = partXml(file, path);
  const sheets = childrenNamed(childNamed(root, "sheets"), "sheet").map((sheet, index): BookSheet => {
    const id = relationIn(sheet) ?? "";
    const relation = part.relations.find((each) => each.id === id);
    const name = decoded(sheet.attributes["name"] ?? "");
    if (!relation || !file.parts.has(relation.target))
      throw new UnreadablePackage(`The sheet ${name} is missing.`);
    const isHidden = (sheet.attributes["state"] ?? "visible") !== "visible";
    return { name, path: relation.target, kind: relation.type, relation: id, isHidden, index };
  });
  return { path, root, sheets };
}
