import { areasOf, LAST, rowOf, type Area } from "../cells/cellPlace";
import { childNamed, childrenNamed, isTrueAttribute } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";

/** Which cells of a sheet nobody sees: in hidden rows and columns, and those that a merged cell covers. */
export function unseenCells(sheet: XmlElement): (row: number, column: number) => boolean {
  const columns = childrenNamed(childNamed(sheet, "cols"), "col").flatMap(({ attributes }) => {
    const { min, max, hidden, width } = attributes;
    return isTrueAttribute(hidden) || width === "0" ? [{ from: Number(min) - 1, to: Number(max) - 1 }] : [];
  });
  const format = childNamed(sheet, "sheetFormatPr")?.attributes ?? {};
  const isColumnHidden = (column: number) =>
    format["defaultColWidth"] === "0" && !isListed(sheet, column)
      ? true
      : columns.some(({ from, to }) => from <= column && column <= to);
  const hiddenRows = rowsHidden(sheet, isTrueAttribute(format["zeroHeight"]));
  const merged = childrenNamed(childNamed(sheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    areasOf(attributes["ref"]),
  );
  return (row, column) => {
    const cover = merged.find((area) => isIn(area, row, column));
    if (!cover) return hiddenRows(row) || isColumnHidden(column);
    // The first cell of a merged area shows wherever any of the area does.
    if (row !== cover.top || column !== cover.left) return true;
    return every(cover.top, cover.bottom, hiddenRows) || every(cover.left, cover.right, isColumnHidden);
  };
}

function isListed(sheet: XmlElement, column: number): boolean {
  return childrenNamed(childNamed(sheet, "cols"), "col").some(
    ({ attributes: { min, max } }) => Number(min) - 1 <= column && column <= Number(max) - 1,
  );
}

function rowsHidden(sheet: XmlElement, byDefault: boolean): (row: number) => boolean {
  const hidden = new Set<number>();
  const shown = new Set<number>();
  let row = -1;
  for (const line of childrenNamed(childNamed(sheet, "sheetData"), "row")) {
    row = rowOf(line, row);
    const { ht, hidden: isHidden } = line.attributes;
    if (isTrueAttribute(isHidden) || (ht !== undefined && Number(ht) === 0)) hidden.add(row);
    else if (ht !== undefined || isHidden !== undefined) shown.add(row);
  }
  return (each) => hidden.has(each) || (byDefault && !shown.has(each));
}

function every(from: number, to: number, is: (index: number) => boolean): boolean {
  for (let index = from; index <= Math.min(to, LAST.row); index++) if (!is(index)) return false;
  return true;
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
