import { headingKey } from "./columnForm";

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
  return mayBeginTotal(cell) && TOTAL.test(cell);
}

const FIRST_LETTERS = "itshga";
const LAST_ASCII = 0x7f;
const SMALL = 0x20;
const [A, Z] = [0x61, 0x7a];

/** By the first letter alone: of the months and names that are asked, most have another or none. */
function mayBeginTotal(cell: string): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code > LAST_ASCII) return true;
    const small = code | SMALL;
    if (small >= A && small <= Z) return FIRST_LETTERS.includes(String.fromCharCode(small));
  }
  return false;
}

/** A second header: units, notes in brackets, or headings again; never a row that has a figure. */
export function isSecondHeader(cells: readonly string[], isHeading: (cell: string) => boolean): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    filled.length > 1 &&
    filled.every((cell) => isHeading(cell) || /^[([].*[)\]]$/.test(cell) || UNITS.has(headingKey(cell)))
  );
}
