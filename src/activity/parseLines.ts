import Papa from "papaparse";

export const SEPARATORS = [";", ",", "\t"] as const;

export type Separator = (typeof SEPARATORS)[number];

export interface Line {
  /** Counted from 1, blank lines too, as a spreadsheet counts the rows of the file. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ParsedLines {
  /** Lines that hold anything. */
  readonly lines: readonly Line[];
  /** The row in which a quotation mark opens that never closes: what follows cannot be told apart. */
  readonly openQuote: number | undefined;
}

/**
 * Splits a file's text into lines and cells; quoted cells may hold separators and line breaks.
 * @param most how many lines are wanted; without it, all
 */
export function parseLines(text: string, separator: Separator, most = 0): ParsedLines {
  const lines: Line[] = [];
  let row = 0;
  let openQuote: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    preview: most,
    step({ data, errors }) {
      row++;
      if (errors.some(({ code }) => code === "MissingQuotes")) openQuote ??= row;
      if (data.some((cell) => cell.trim() !== "")) lines.push({ row, cells: data });
    },
  });
  return { lines, openQuote };
}
