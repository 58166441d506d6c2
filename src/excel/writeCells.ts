import type { CellContent } from "../sheets/plan";

/**
 * Writes a block of constants and formulas. A text is written so that it stays one: what looks like a
 * formula gets the apostrophe that Excel swallows, whoever wrote the text.
 */
export function writeCells(range: Excel.Range, cells: readonly (readonly CellContent[])[]): void {
  range.formulas = cells.map((row) => row.map(cellInput));
}

/** A cell's content as `Range.formulas` takes it; `null` leaves the cell as it is. */
export function cellInput(content: CellContent): string | number | boolean | null {
  if (content === null || typeof content === "number" || typeof content === "boolean") return content;
  return typeof content === "string" ? literal(content) : content.formula;
}

const LOOKS_LIKE_FORMULA = /^[=+\-@'\t\r\n]/;

/** A text as an entry that Excel keeps as that text. */
export function literal(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}
