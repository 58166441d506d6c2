import { headerKey } from "../tables/tableSchema";

const UNITS = new Set([
  "antal",
  "stk",
  "tal",
  "tekst",
  "navn",
  "dato",
  "maaned",
  "mmaaaa",
  "aaaamm",
  "number",
]);

/** A second header: units, notes in brackets, or headings again; never a row that has a figure. */
export function isSecondHeader(cells: readonly string[], isHeading: (cell: string) => boolean): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    filled.length > 1 &&
    filled.every((cell) => isHeading(cell) || /^[([].*[)\]]$/.test(cell) || UNITS.has(headerKey(cell)))
  );
}
