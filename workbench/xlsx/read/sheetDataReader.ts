import { cellAddress, quoteSheet } from "../../model/address";
import { ERROR_CODES, type Cell, type CellValue } from "../../model/cell";
import { cellKey } from "../../model/sheet";
import { tableAt } from "../formula/formulaContext";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { expectOnly, parseBoolean, parseNumber, unknownContent } from "./expectOnly";
import type { SheetReading } from "./reading";
import { readArea } from "./readArea";

/** Reads the rows: their settings, and cells with values, formulas, looks and spills. */
export function readCells(data: XmlNode | undefined, at: SheetReading): void {
  for (const row of data?.children ?? []) {
    expectOnly(row, at.path, ["r", "s", "customFormat", "ht", "hidden", "customHeight"], ["c"]);
    readRow(row, at);
    for (const cell of row.children) readCell(cell, at);
  }
  markSpills(at);
}

function readRow({ attributes }: XmlNode, { sheet, styles }: SheetReading): void {
  // A height that nobody set follows from the row's texts.
  const height = parseBoolean(attributes["customHeight"]) ? parseNumber(attributes["ht"]) : undefined;
  const hidden = parseBoolean(attributes["hidden"]);
  const style = parseBoolean(attributes["customFormat"]) ? (styles.cell(attributes["s"]) ?? {}) : undefined;
  if (height === undefined && !hidden && !style) return;
  sheet.rows.set(Number(attributes["r"]) - 1, {
    ...(height === undefined ? {} : { height }),
    ...(hidden ? { hidden } : {}),
    ...(style ? { style } : {}),
  });
}

function readCell(node: XmlNode, at: SheetReading): void {
  expectOnly(node, at.path, ["r", "s", "t", "cm"], ["f", "v"]);
  const { row, column } = readArea(node.attributes["r"], at.path);
  const where = `${quoteSheet(at.sheet.name)}!${cellAddress(row, column)}`;
  const cell: Cell = { value: valueOf(node, at) };
  const style = at.styles.cell(node.attributes["s"]);
  if (style) cell.style = style;
  const formula = childNamed(node, "f");
  if (formula) {
    expectOnly(formula, at.path, ["t", "ref"]);
    const array = formula.attributes["t"] === "array";
    if ((formula.attributes["t"] ?? "array") !== "array" || array !== (node.attributes["cm"] === "1")) {
      throw unknownContent(at.path, `a formula of another kind in ${where}`);
    }
    cell.formula = at.formula(unescapeControls(formula.text), where, tableAt(at.sheet, row, column)?.name);
    const { rows, columns } = array ? readArea(formula.attributes["ref"], at.path) : { rows: 1, columns: 1 };
    if (rows * columns > 1) cell.spill = { rows, columns };
  }
  at.sheet.cells.set(cellKey(row, column), cell);
}

function valueOf(node: XmlNode, { texts, path }: SheetReading): CellValue {
  const value = childNamed(node, "v");
  if (!value) return null;
  const type = node.attributes["t"] ?? "n";
  switch (type) {
    case "n":
      return Number(value.text);
    case "b":
      return value.text === "1";
    case "str":
      return unescapeControls(value.text);
    case "s": {
      const text = texts[Number(value.text)];
      if (text === undefined)
        throw new Error(`${path}: ${node.attributes["r"] ?? ""} has no text; the file is damaged.`);
      return text;
    }
    case "e": {
      const error = ERROR_CODES.find((code) => code === value.text);
      if (error) return { error };
    }
  }
  throw unknownContent(path, `a value of the type ${type} in ${node.attributes["r"] ?? ""}`);
}

/** A file keeps the cells that a formula fills as plain values. */
function markSpills({ sheet }: SheetReading): void {
  for (const [key, { spill }] of [...sheet.cells]) {
    for (let row = 0; row < (spill?.rows ?? 0); row++) {
      for (let column = 0; column < (spill?.columns ?? 0); column++) {
        const filled = key + cellKey(row, column);
        if (filled !== key)
          sheet.cells.set(filled, { value: null, ...sheet.cells.get(filled), spilledFrom: key });
      }
    }
  }
}
