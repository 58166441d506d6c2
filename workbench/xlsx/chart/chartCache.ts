import { parseArea, splitSheet } from "../../model/address";
import { isCellError, type Cell } from "../../model/cell";
import { cellKey } from "../../model/sheet";
import { sheetByName, type Workbook } from "../../model/workbook";
import { effectiveStyle } from "../style/effectiveStyle";
import { xmlElement, xmlText } from "../package/xmlElement";
import { escapeControls } from "../package/escapeControls";

/** A series' values: the reference, and the numbers that stand there now. */
export function valuesXml(reference: string, where: string, workbook: Workbook): string {
  const cells = cellsAt(reference, where, workbook);
  return xmlElement("c:val", {}, numbersXml(reference, cells, workbook));
}

/** A series' categories: texts if one of them is a text, else numbers. */
export function categoriesXml(reference: string, where: string, workbook: Workbook): string {
  const cells = cellsAt(reference, where, workbook);
  const texts = cells.some((cell) => typeof cell?.value === "string");
  return xmlElement("c:cat", {}, texts ? textsXml(reference, cells) : numbersXml(reference, cells, workbook));
}

type Cells = readonly (Cell | undefined)[];

function numbersXml(reference: string, cells: Cells, workbook: Workbook): string {
  const formatted = cells.find((cell) => cell?.style !== undefined)?.style;
  const code = formatted ? effectiveStyle(formatted, workbook.styles).numberFormat : undefined;
  const points = cells.map((cell, index) =>
    typeof cell?.value === "number" ? pointXml(index, String(cell.value)) : undefined,
  );
  return xmlElement(
    "c:numRef",
    {},
    xmlElement("c:f", {}, xmlText(reference)),
    xmlElement(
      "c:numCache",
      {},
      xmlElement("c:formatCode", {}, xmlText(code ?? "General")),
      xmlElement("c:ptCount", { val: cells.length }),
      points,
    ),
  );
}

function textsXml(reference: string, cells: Cells): string {
  const points = cells.map((cell, index) => {
    const value = cell?.value ?? null;
    if (value === null) return undefined;
    return pointXml(index, isCellError(value) ? value.error : String(value));
  });
  return xmlElement(
    "c:strRef",
    {},
    xmlElement("c:f", {}, xmlText(reference)),
    xmlElement("c:strCache", {}, xmlElement("c:ptCount", { val: cells.length }), points),
  );
}

function pointXml(idx: number, text: string): string {
  return xmlElement("c:pt", { idx }, xmlElement("c:v", {}, xmlText(escapeControls(text))));
}

/**
 * None where they were deleted: Excel keeps such a series.
 * @throws Error where the reference names no cells of this workbook otherwise
 */
function cellsAt(reference: string, where: string, workbook: Workbook): Cells {
  if (reference === "#REF!") return [];
  const { sheet: name, address } = splitSheet(reference);
  const sheet = name === undefined ? undefined : sheetByName(workbook, name);
  const area = parseArea(address);
  if (!sheet || !area) {
    throw new Error(`${where}: ${reference} names no cells of this workbook. Write it as Ark1!$A$2:$A$9.`);
  }
  const cells: (Cell | undefined)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push(sheet.cells.get(cellKey(row, column)));
    }
  }
  return cells;
}
