import { cellAddress, quoteSheet, type Area } from "../../model/address";
import type { Cell } from "../../model/cell";
import { keyColumn, keyRow, type Sheet } from "../../model/sheet";
import { cellXml } from "./cellXml";
import { grownRows } from "./grownRows";
import { tableAt } from "../formula/formulaContext";
import { xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

/** All rows that hold a cell or have settings, in order. */
export function sheetDataXml(sheet: Sheet, writing: Writing): string {
  const cells = new Map<number, string[]>();
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cell = sheet.cells.get(key);
    const xml = cell && writtenCell(sheet, cell, key, writing);
    if (xml === undefined) continue;
    const row = cells.get(keyRow(key));
    if (row) row.push(xml);
    else cells.set(keyRow(key), [xml]);
  }
  const rows = [...new Set([...cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const grown = grownRows(sheet);
  const written = rows.map((row) => rowXml(sheet, row, cells.get(row) ?? [], writing, grown.get(row)));
  return xmlElement("sheetData", {}, written);
}

function writtenCell(sheet: Sheet, cell: Cell, key: number, writing: Writing): string | undefined {
  const row = keyRow(key);
  const column = keyColumn(key);
  const where = `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
  const formula =
    cell.formula === undefined
      ? undefined
      : writing.formulas(cell.formula, { where, sheet, table: tableAt(sheet, row, column) });
  const frozen = writing.values && formula?.custom;
  return cellXml(
    cell,
    { row, column, where },
    writing.styles.cell(cell.style),
    frozen ? undefined : formula,
    writing.strings,
  );
}

/** @param grown its height where nobody has set one */
function rowXml(
  sheet: Sheet,
  row: number,
  cells: readonly string[],
  writing: Writing,
  grown: number | undefined,
): string {
  const { height, hidden, style } = sheet.rows.get(row) ?? {};
  return xmlElement(
    "row",
    {
      r: row + 1,
      s: style ? writing.styles.cell(style) : undefined,
      customFormat: style ? true : undefined,
      ht: height ?? grown,
      hidden: hidden ? true : undefined,
      customHeight: height === undefined ? undefined : true,
    },
    cells,
  );
}

/** The smallest rectangle around the cells, `A1` where there are none. */
export function dimensionArea(sheet: Sheet): Area {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const key of sheet.cells.keys()) {
    top = Math.min(top, keyRow(key));
    left = Math.min(left, keyColumn(key));
    bottom = Math.max(bottom, keyRow(key));
    right = Math.max(right, keyColumn(key));
  }
  return bottom < 0
    ? { row: 0, column: 0, rows: 1, columns: 1 }
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
