import type { Column } from "./column";

/** A line of the default font, in points. */
const LINE = 15;

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
      return Math.ceil(charactersFor({ length }) / column.characters);
    });
    return LINE * Math.max(1, ...lines);
  });
}
