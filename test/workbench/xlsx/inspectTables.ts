import { cellAddress, parseArea } from "../../../workbench/model/address";
import { childNamed, childrenNamed, type XmlNode } from "../../../workbench/xlsx/package/xmlTree";
import { overlaps } from "./inspectSheets";
import { isName } from "./inspectWorkbook";
import type { OpenedPackage } from "./openPackage";
import { cellsOf, repeated, sheetsOf, textsOf, WORKBOOK } from "./sheetsOf";

/** Tables whose columns, header texts, names or places do not fit. */
export function inspectTables(file: OpenedPackage): string[] {
  const faults: string[] = [];
  const texts = textsOf(file);
  const all: XmlNode[] = [];
  for (const { name, path, root } of sheetsOf(file)) {
    const tables = tablesOf(file, path);
    all.push(...tables);
    const cells = new Map(cellsOf(root).map((cell) => [cell.attributes["r"] ?? "", shownText(cell, texts)]));
    for (const table of tables) faults.push(...tableFaults(table, cells));
    const merges = childrenNamed(childNamed(root, "mergeCells"), "mergeCell").map(
      (each) => each.attributes["ref"] ?? "",
    );
    const refs = tables.map((table) => table.attributes["ref"] ?? "");
    for (const pair of overlaps([...refs, ...merges]))
      faults.push(`${name}: tables or merges ${pair} overlap`);
  }
  const defined = childrenNamed(childNamed(file.xml(WORKBOOK), "definedNames"), "definedName");
  const names = [...all.map((table) => table.attributes["displayName"] ?? "")];
  for (const name of names) if (!isName(name)) faults.push(`"${name}" is no valid table name`);
  for (const name of repeated(
    [...names, ...defined.map((each) => each.attributes["name"] ?? "")].filter(
      (each) => !each.startsWith("_xlnm."),
    ),
  )) {
    if (names.some((each) => each.toLowerCase() === name.toLowerCase()))
      faults.push(`The name ${name} is taken twice`);
  }
  for (const id of repeated(all.map((table) => table.attributes["id"] ?? "")))
    faults.push(`Two tables have the id ${id}`);
  return faults;
}

/** The tables that a sheet's part refers to. */
export function tablesOf(file: OpenedPackage, sheet: string): XmlNode[] {
  return file
    .relations(sheet)
    .filter(({ type }) => type.endsWith("/table"))
    .map(({ target }) => file.xml(target));
}

function tableFaults(table: XmlNode, cells: ReadonlyMap<string, string>): string[] {
  const name = table.attributes["displayName"] ?? "";
  const area = parseArea(table.attributes["ref"] ?? "");
  if (!area) return [`Table ${name}: "${table.attributes["ref"]}" is no range`];
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`Table ${name}: ${fault}`);
  const list = childNamed(table, "tableColumns");
  const columns = childrenNamed(list, "tableColumn");
  if (columns.length !== area.columns) say(`${columns.length} columns, but ${area.columns} in its range`);
  if (Number(list?.attributes["count"]) !== columns.length) say("its column count is wrong");
  for (const each of repeated(columns.map((column) => column.attributes["name"] ?? "")))
    say(`two columns "${each}"`);
  for (const each of repeated(columns.map((column) => column.attributes["id"] ?? "")))
    say(`two columns with id ${each}`);
  const header = table.attributes["headerRowCount"] !== "0";
  const totals = Number(table.attributes["totalsRowCount"] ?? 0);
  if (area.rows - (header ? 1 : 0) - totals < 1) say("no row for data");
  columns.forEach((column, index) => {
    const wanted = column.attributes["name"];
    const above = cells.get(cellAddress(area.row, area.column + index)) ?? "";
    if (header && above !== wanted) say(`column "${wanted}" has the header "${above}"`);
    const label = column.attributes["totalsRowLabel"];
    const below = cells.get(cellAddress(area.row + area.rows - 1, area.column + index)) ?? "";
    if (totals > 0 && label !== undefined && label !== below)
      say(`the total "${label}" is shown as "${below}"`);
  });
  return faults;
}

/** Header cells must hold texts; `_x000A_` stands for a line break in both places. */
function shownText(cell: XmlNode, texts: readonly string[]): string {
  const value = childNamed(cell, "v")?.text ?? "";
  const text =
    cell.attributes["t"] === "s" ? (texts[Number(value)] ?? "") : cell.attributes["t"] === "str" ? value : "";
  return text.replaceAll("\n", "_x000A_");
}
