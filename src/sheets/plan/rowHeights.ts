import type { Column } from "./column";

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

/**
 * The height in points of each row, so that its longest wrapped text shows whole. Excel fits rows by itself only
 * to what is typed, not to what a formula answers later.
 */
export function wrappedRowHeights<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number[] {
  const wrapped = columns.filter(({ look }) => look?.wrap);
  return rows.map((row) => {
    const lines = wrapped.map((column) => {
      const content = column.content(row);
      const length = typeof content === "string" ? content.length : (column.longest?.(row) ?? 0);
      return wrappedLines({ length }, column);
    });
    return LINE * Math.max(1, ...lines) + ROOM;
  });
}

/** How many lines a text takes in a column, in letters of the column's size. */
function wrappedLines(
  text: { readonly length: number },
  { characters, look }: Pick<Column<never>, "characters" | "look">,
): number {
  const width = (characters * DEFAULT_SIZE) / (look?.size ?? DEFAULT_SIZE);
  // No word breaks where all stands on one line.
  return text.length <= width ? 1 : Math.ceil(charactersFor(text) / width);
}
