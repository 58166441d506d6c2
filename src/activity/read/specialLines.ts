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

/** The header of a further table: several headings of ours, and else no cell with a digit, as every row of data has. */
export function isFurtherHeader(cells: readonly string[], isHeading: (cell: string) => boolean): boolean {
  let headings = 0;
  for (const cell of cells) {
    if (/^\s*\d/.test(cell)) return false;
    if (isHeading(cell)) headings++;
    else if (/\d/.test(cell)) return false;
  }
  return headings > 1;
}
