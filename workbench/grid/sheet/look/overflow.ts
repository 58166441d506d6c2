import type { Sheet } from "../../../model/sheet";
import { cellKey } from "../../../model/sheet";
import { indentPixels } from "./cellCss";
import type { CellLook } from "./cellLook";
import type { Track } from "../geometry/track";
import { textWidth } from "./textWidth";

/** Left and right of a cell's text. */
const CELL_PADDING = 3;

/** How far a text runs over the edges of its cell, into empty neighbours. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

const NONE: Overflow = { left: 0, right: 0 };
const FARTHEST = 30;

/** Texts that do not wrap run over their neighbours while these are empty, as in Excel; numbers never do. */
export function overflowOf(
  sheet: Sheet,
  columns: Track,
  row: number,
  column: number,
  look: CellLook,
): Overflow {
  if (typeof look.value !== "string" || look.text === "" || look.style.wrap) return NONE;
  const own = textWidth(look.text, look.style.font) + 2 * CELL_PADDING + indentPixels(look.style);
  const needed = own - columns.size(column);
  if (needed <= 0) return NONE;
  const share = look.align === "center" ? needed / 2 : needed;
  return {
    left: look.align === "left" ? 0 : roomBeside(sheet, columns, row, column, -1, share),
    right: look.align === "right" ? 0 : roomBeside(sheet, columns, row, column, 1, share),
  };
}

function roomBeside(
  sheet: Sheet,
  columns: Track,
  row: number,
  column: number,
  step: 1 | -1,
  needed: number,
): number {
  let room = 0;
  for (let count = 1; count <= FARTHEST && room < needed; count++) {
    const next = column + step * count;
    const value = next < 0 ? "" : (sheet.cells.get(cellKey(row, next))?.value ?? null);
    if (value !== null) break;
    room += columns.size(next);
  }
  return Math.min(room, needed);
}

/** A number that does not fit: fewer decimals where it has no format of its own, else `####`. */
export function fitNumber(look: CellLook, width: number): string {
  if (typeof look.value !== "number" || look.style.wrap) return look.text;
  const room = width - 2 * CELL_PADDING + 1;
  if (textWidth(look.text, look.style.font) <= room) return look.text;
  if ((look.style.numberFormat ?? "General") === "General") {
    const mark = look.text.includes(",") ? "," : ".";
    for (let digits = 9; digits >= 0; digits--) {
      const rounded = String(Number(look.value.toFixed(digits))).replace(".", mark);
      if (!rounded.includes("e") && textWidth(rounded, look.style.font) <= room) return rounded;
    }
  }
  const sign = textWidth("#", look.style.font);
  return "#".repeat(Math.max(1, Math.floor(room / sign)));
}

const FILTER_WIDTH = 18;

/**
 * How far a header's text keeps clear of the arrow that filters it in Excel: no word is broken for it. Here nothing
 * filters, so there is none; the room is left, that headers run as they do in Excel.
 */
export function roomForFilter(look: CellLook, width: number): number {
  const words = look.style.wrap ? look.text.split(/\s+/) : [look.text];
  const longest = Math.max(...words.map((word) => textWidth(word, look.style.font)));
  const own = longest + 2 * CELL_PADDING + indentPixels(look.style);
  return Math.max(0, Math.min(FILTER_WIDTH, width - own - 1));
}
