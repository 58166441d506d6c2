import { contains } from "../../model/address";
import { keyColumn, keyRow, type Sheet } from "../../model/sheet";
import { DEFAULT_COLUMN_POINTS } from "../package/units";

/** Points; Calibri's. */
const STANDARD_SIZE = 11;
const LINE = 15 / STANDARD_SIZE;
/** A letter's width beside its font's size, on average, and what a column leaves free. */
const LETTER = 0.44;
const PADDING = 6;

/**
 * How high, in points, the rows are that nobody has set and that have grown with their texts: Excel notes that in a
 * file, and other programs show as much of a text as the row is high. An approximation, for no font is measured.
 */
export function grownRows({ cells, columns, rows, merged }: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { value, style }] of cells) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (!style?.wrap || typeof value !== "string" || rows.get(row)?.height !== undefined) continue;
    if (merged.some((area) => contains(area, row, column))) continue;
    const size = style.font?.size ?? STANDARD_SIZE;
    const room = ((columns.get(column)?.width ?? DEFAULT_COLUMN_POINTS) - PADDING) / (size * LETTER);
    const lines = value.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, Math.ceil(lines * size * LINE)));
  }
  return heights;
}

/** How many lines of so many letters a text takes that breaks between words. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
