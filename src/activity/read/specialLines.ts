import { headerKey } from "../tables/tableSchema";

const TOTAL =
  /^[^\p{L}]*(?:i\s?alt\b.*|totalt?|sum|samlet|hovedtotal|grand\s?total|alle|alle kommuner)[^\p{L}]*$/isu;

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

/** Whether a cell says that its row sums others up. */
export function isTotal(cell: string): boolean {
  return TOTAL.test(cell);
}

/** A second header: units, notes in brackets, or headings again; never a row that has a figure. */
export function isSecondHeader(cells: readonly string[], isHeading: (cell: string) => boolean): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    filled.length > 1 &&
    filled.every((cell) => isHeading(cell) || /^[([].*[)\]]$/.test(cell) || UNITS.has(headerKey(cell)))
  );
}
