import type { Column } from "../column";
import { textLines } from "./textLines";

/** A line of the default font, in points. */
const LINE = 15;
/** Above and below a row's lines together, in points. */
const ROOM = 3;
/** Of the default font, in points. */
const DEFAULT_SIZE = 11;

/** The width that a text needs on one line: words break before the column's edge, so a tenth more than its letters. */
export function charactersFor(text: { readonly length: number }): number {
  return text.length * 1.1;
}

/** How wide letters of an unknown text are beside digits: 0.83 on average in Danish, and a reserve. */
const LETTER = 0.9;
/** The free space at a column's edge, in digits. */
const EDGE = 1;
/** How much wider bold letters are. */
export const BOLD = 1.03;

/** How many lines a text takes in a column of so many characters, broken between words. */
export function linesIn(text: string, characters: number, isBold = false): number {
  const room = (characters - EDGE) / (isBold ? BOLD : 1);
  return Math.max(1, textLines(text, room).length);
}

/**
 * The height in points of each row, so that its longest wrapped text shows whole. Excel fits rows by itself only
 * to what is typed, not to what a formula answers later.
 * @param room above and below a row's lines together, in points
 */
export function wrappedRowHeights<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  room = ROOM,
): number[] {
  const wrapped = columns.filter(({ look }) => look?.wrap);
  return rows.map((row) => {
    const heights = wrapped.map((column) => LINE * sizeOf(column) * linesOf(column, row));
    return Math.ceil(Math.max(LINE, ...heights) + room);
  });
}

function linesOf<Row>(column: Column<Row>, row: Row): number {
  const content = column.content(row);
  // In letters of its own size.
  const width = column.characters / sizeOf(column);
  if (typeof content === "string") return linesIn(content, width);
  return Math.ceil(charactersFor({ length: (column.longest?.(row) ?? 0) * LETTER }) / width);
}

/** The size of a column's letters beside the default. */
function sizeOf({ look }: Pick<Column<never>, "look">): number {
  return (look?.size ?? DEFAULT_SIZE) / DEFAULT_SIZE;
}
