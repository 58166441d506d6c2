import { columnOf, rowOf, addressOf, type Area } from "../cells/cellPlace";
import { childNamed, childrenNamed, decoded } from "../parts/elements";
import { partXml, xmlBytes } from "../parts/workbookPackage";
import type { BookSheet } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";
import { discloseTable, renameUnseen, tableArea } from "./discloseTable";
import type { Disclosing } from "./disclosing";

/** The tables of a sheet, cleaned; answers their areas by their names in small letters. */
export function keptTables(
  { path }: BookSheet,
  sheet: XmlElement,
  emptied: ReadonlyMap<number, ReadonlySet<number>>,
  { file, pool }: Disclosing,
): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const { type, target } of file.parts.get(path)?.relations ?? []) {
    const part = file.parts.get(target);
    if (type !== "table" || !part) continue;
    const root = partXml(file, target);
    discloseTable(root);
    renameUnseen(root, emptied, (row, column, header) =>
      putText(sheet, { row, column }, String(pool.addText(header)), pool.prefix),
    );
    part.bytes = xmlBytes(root);
    part.relations = [];
    const area = tableArea(root);
    if (area) areas.set(decoded(root.attributes["displayName"] ?? "").toLowerCase(), area);
  }
  return areas;
}

function putText(
  sheet: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  place: string,
  prefix: string,
): void {
  let before = -1;
  const line = childrenNamed(childNamed(sheet, "sheetData"), "row").find((each) => {
    before = rowOf(each, before);
    return before === row;
  });
  if (!line) return;
  const cells = childrenNamed(line, "c");
  const there = cells.find((cell) => columnOf(cell, -2) === column);
  const value: XmlElement = { name: `${prefix}v`, attributes: {}, children: [place] };
  const cell: XmlElement = {
    name: `${prefix}c`,
    attributes: { ...there?.attributes, r: addressOf(row, column), t: "s" },
    children: [value],
  };
  const others = cells.filter((each) => each !== there);
  const next = others.findIndex((each) => columnOf(each, -2) > column);
  line.children = next < 0 ? [...others, cell] : [...others.slice(0, next), cell, ...others.slice(next)];
}
