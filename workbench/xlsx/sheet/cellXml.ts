import { areaAddress, cellAddress } from "../../model/address";
import { isCellError, type Cell, type CellValue, type ErrorCode } from "../../model/cell";
import type { FileFormula } from "../formula/fileFormula";
import { MAX_TEXT, type SharedStrings } from "../book/sharedStrings";
import { cellText, xmlElement } from "../package/xmlElement";

/** Errors younger than the file format, by the older one that Excel itself puts in their place. */
const ERROR_IN_FILE: Partial<Record<ErrorCode, ErrorCode>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#N/A",
};

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** For messages: `Ark1!B2`. */
  readonly where: string;
}

/**
 * One cell. A formula's result is its cached value; a dynamic array says so by `cm="1"`, which refers to the
 * only entry of `xl/metadata.xml`. `undefined` where there is nothing to say.
 */
export function cellXml(
  cell: Cell,
  place: CellPlace,
  style: number,
  formula: FileFormula | undefined,
  strings: SharedStrings,
): string | undefined {
  const r = cellAddress(place.row, place.column);
  const s = style === 0 ? undefined : style;
  if (!formula) {
    if (cell.value === null) return s === undefined ? undefined : xmlElement("c", { r, s });
    const { type, text } = stored(cell.value, place.where, strings);
    return xmlElement("c", { r, s, t: type }, xmlElement("v", {}, text));
  }
  const { type, text } = stored(cell.value, place.where, undefined);
  const array = formula.dynamic || cell.spill !== undefined;
  const ref = array ? areaAddress({ ...place, rows: 1, columns: 1, ...cell.spill }) : undefined;
  return xmlElement(
    "c",
    { r, s, t: type, cm: array ? 1 : undefined },
    xmlElement("f", { t: array ? "array" : undefined, ref }, cellText(formula.text)),
    cell.value === null ? undefined : xmlElement("v", {}, text),
  );
}

/** A value as its cell's type and content. Without `strings`, texts stand in the cell, as formulas' results do. */
function stored(
  value: CellValue,
  where: string,
  strings: SharedStrings | undefined,
): { type: string | undefined; text: string } {
  if (value === null) return { type: undefined, text: "" };
  if (isCellError(value)) return { type: "e", text: ERROR_IN_FILE[value.error] ?? value.error };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${where} holds ${value}, which is no number Excel knows.`);
    return { type: undefined, text: String(value) };
  }
  if (value.length > MAX_TEXT) {
    throw new Error(
      `${where} holds a text of ${value.length} characters; Excel takes ${MAX_TEXT}. Shorten it.`,
    );
  }
  return strings ? { type: "s", text: String(strings.index(value)) } : { type: "str", text: cellText(value) };
}
