import type { Entry } from "../activity/activityRow";
import type { CellContent } from "../sheets/plan";

/** What `Range.formulas` takes; `null` leaves the cell as it is. */
type CellInput = string | number | boolean | null;

/** Writes a block of constants and formulas; a text that looks like a formula stays the text it is. */
export function writeCells(range: Excel.Range, cells: readonly (readonly CellContent[])[]): void {
  range.formulas = cells.map((row) => row.map(cellInput));
}

function cellInput(content: CellContent): CellInput {
  if (content === null || typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content !== "string") return content.formula;
  return LOOKS_LIKE_FORMULA.test(content) ? `'${content}` : content;
}

/** `#N/A` would become an error. */
const LOOKS_LIKE_FORMULA = /^[=+\-@#'\t\r\n]/;

/**
 * An entry from outside, as Excel takes it without making anything else of it: "2026-01" would become a date,
 * "1.5" a number, "=1+1" a formula, "SAND" a truth value. Excel swallows the apostrophe.
 */
export function entryInput(entry: Entry): CellInput {
  if (typeof entry !== "string") return entry ?? "";
  return LOOKS_LIKE_FORMULA.test(entry) || LOOKS_LIKE_VALUE.test(entry) ? `'${entry}` : entry;
}

const LOOKS_LIKE_VALUE = /\d|^\s*(?:true|false|sand|falsk)\s*$/i;
