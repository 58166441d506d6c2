import type { Entry } from "../../../activity/values/entry";
import { parseRectangles } from "../../../sheets/plan/rectangles";
import type { CellWrite } from "../../../sheets/batching/writeRegion";
import { planCellWrites } from "../../../sheets/batching/planCellWrites";
import type { Block, CellContent } from "../../../sheets/plan/plan";
import type { RangeCache } from "../rangeCache";

/** An input for `Range.formulas`; `null` leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** Writes blocks of constants and formulas; a text that looks like a formula stays the text it is. */
export function queueCells(ranges: RangeCache, blocks: readonly Block[]): void {
  const inputs = blocks.map(({ at, cells }) => ({
    from: parseRectangles(at)[0].from,
    cells: cells.map((row) => row.map(plannedCellInput)),
  }));
  for (const step of planCellWrites(inputs, mayFill)) {
    ranges.range(step.address).formulas = rangeValueOf(step);
  }
}

/** The value for a range's property: a matrix, or a single value for all of its cells, which the typings leave out. */
export function rangeValueOf<Content>(step: CellWrite<Content>): (Content | null)[][] {
  return ("fill" in step ? step.fill : step.cells) as (Content | null)[][];
}

/** Excel may move a reference along where it fills a range; such a formula is written cell by cell. */
function mayFill(input: string | number | boolean): boolean {
  return typeof input !== "string" || !input.startsWith("=") || !MOVING_REFERENCE.test(input);
}

/** A cell, column or row that is not fixed by `$` in every part. */
const MOVING_REFERENCE = /(?<![\p{L}\p{N}_$.[])(?:[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d|[A-Z]{1,3}:|\d+:\$?\d)/u;

/** A planned cell, as Excel takes it. */
export function plannedCellInput(content: CellContent): CellInput {
  if (content === null || typeof content === "number" || typeof content === "boolean") return content;
  if (typeof content !== "string") return content.formula;
  return LOOKS_LIKE_FORMULA.test(content) || LOOKS_LIKE_NUMBER.test(content) ? `'${content}` : content;
}

/** `#N/A` would become an error. */
const LOOKS_LIKE_FORMULA = /^[=+\-@#'\t\r\n]/;

/** A text that a contract may call something by: Excel would make it a number, or a date. */
const LOOKS_LIKE_NUMBER = /^[\s\d.,:/%-]*\d[\s\d.,:/%-]*$/;

/**
 * An entry from outside, as Excel takes it without making anything else of it: "2026-01" would become a date,
 * "1.5" a number, "=1+1" a formula, "SAND" a truth value. Excel swallows the apostrophe.
 */
export function entryInput(entry: Entry): CellInput {
  if (typeof entry !== "string") return entry ?? "";
  return LOOKS_LIKE_FORMULA.test(entry) || LOOKS_LIKE_VALUE.test(entry) ? `'${entry}` : entry;
}

const LOOKS_LIKE_VALUE = /\d|^\s*(?:true|false|sand|falsk)\s*$/i;
