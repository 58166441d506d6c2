import Papa from "papaparse";

/** Rows of cells as Excel puts them on the clipboard: tabs between cells, quotes where a cell needs them. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\r\n" },
  )}\r\n`;
}

/**
 * Reads clipboard text: tab-separated cells, in quotes where they hold a line break, tab or quote, as Excel
 * writes them; other programs' line ends too. Rows are made equally long.
 */
export function clipboardRows(text: string): string[][] {
  const withoutEnd = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const { data } = Papa.parse<string[]>(withoutEnd, { delimiter: "\t", newline: "\n" });
  const rows = data.length > 0 ? data : [[""]];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
