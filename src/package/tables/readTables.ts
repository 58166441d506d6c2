import { areaOf, columnOf, rowOf, type Area } from "../cells/cellPlace";
import { childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import { sharedTexts } from "../parts/textPool";
import { partXml, readPackage } from "../parts/workbookPackage";
import { openBookWith1900Dates } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";

/** A cell's shown value; an empty text where nothing stands, and an error as such. */
type FileCell = string | number | boolean | { readonly error: string };

/** A table in a workbook's file, without its total row. */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  /** Of the first heading, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Which of them hold a formula. */
  readonly computed: readonly (readonly boolean[])[];
  /** Every cell of its sheet. */
  readonly onSheet: readonly SheetCell[];
}

/**
 * The tables of an .xlsx file, whichever program has written it, with the values that its formulas had.
 * @param isWanted whether a table of that name is
 * @throws OtherDateSystem, or UnreadablePackage
 */
export function readTables(bytes: Uint8Array, isWanted: (name: string) => boolean): FileTable[] {
  const file = readPackage(bytes);
  const { path, sheets } = openBookWith1900Dates(file);
  const texts = sharedTexts(file, path).items.map(itemText);
  return sheets.flatMap((sheet) => {
    const relations = file.parts.get(sheet.path)?.relations ?? [];
    const tables = relations
      .filter(({ type }) => type === "table")
      .map(({ target }) => partXml(file, target))
      .filter(({ attributes }) => isWanted(decoded(attributes["displayName"] ?? "")));
    if (tables.length === 0) return [];
    const cells = sheetCells(partXml(file, sheet.path), texts);
    return tables.flatMap((table) => tableOf(sheet.name, table, cells) ?? []);
  });
}

interface SheetCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: FileCell;
  readonly isComputed: boolean;
}

interface SheetCells {
  readonly all: readonly SheetCell[];
  /** Counted from 0. */
  readonly at: (row: number, column: number) => Pick<SheetCell, "value" | "isComputed">;
}

function tableOf(sheet: string, table: XmlElement, cells: SheetCells): FileTable | undefined {
  const area = areaOf(table.attributes["ref"]);
  if (!area) return undefined;
  const totals = Number(table.attributes["totalsRowCount"] ?? 0);
  const columns = childrenNamed(childNamed(table, "tableColumns"), "tableColumn");
  const body = bodyOf({ ...area, bottom: area.bottom - totals }, cells);
  return {
    name: decoded(table.attributes["displayName"] ?? ""),
    sheet,
    row: area.top + 1,
    column: area.left + 1,
    headers: columns.map(({ attributes }) => plain(attributes["name"] ?? "")),
    rows: body.map((row) => row.map(({ value }) => value)),
    computed: body.map((row) => row.map(({ isComputed }) => isComputed)),
    onSheet: cells.all,
  };
}

function bodyOf({ top, left, bottom, right }: Area, { at }: SheetCells): ReturnType<SheetCells["at"]>[][] {
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => at(top + 1 + down, left + across)),
  );
}

function sheetCells(sheet: XmlElement, texts: readonly string[]): SheetCells {
  const found = new Map<string, SheetCell>();
  let row = -1;
  for (const line of childrenNamed(childNamed(sheet, "sheetData"), "row")) {
    row = rowOf(line, row);
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      column = columnOf(cell, column);
      const isComputed = childNamed(cell, "f") !== undefined;
      const value = valueOf(cell, texts);
      found.set(`${row} ${column}`, { row: row + 1, column: column + 1, value, isComputed });
    }
  }
  return { all: [...found.values()], at: (down, across) => found.get(`${down} ${across}`) ?? BLANK };
}

const BLANK = { value: "", isComputed: false };

function valueOf(cell: XmlElement, texts: readonly string[]): FileCell {
  const written = childNamed(cell, "v");
  const text = written ? plain(textIn(written)) : "";
  switch (cell.attributes["t"]) {
    case "s":
      return texts[Number(text)] ?? "";
    case "inlineStr":
      return itemText(childNamed(cell, "is"));
    case "str":
      return text;
    case "b":
      return text === "1";
    case "e":
      return { error: text };
    default:
      return text === "" ? "" : Number(text);
  }
}

/** A text with or without looks of its parts, without its reading aids. */
function itemText(item: XmlElement | undefined): string {
  if (!item) return "";
  const parts = childrenNamed(item, "r").flatMap((run) => childrenNamed(run, "t"));
  const own = childrenNamed(item, "t");
  return [...own, ...parts].map((each) => plain(textIn(each))).join("");
}

/** Entities, and signs that XML has none for (`_x000A_`), as what they stand for. */
function plain(text: string): string {
  return decoded(text).replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
