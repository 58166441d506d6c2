import Papa from "papaparse";

export const SEPARATORS = [";", ",", "\t"] as const;

export type Separator = (typeof SEPARATORS)[number];

export interface Line {
  /** Counted from 1, blank lines too, as a spreadsheet counts the rows of the file. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Splits a file's text into lines and cells, and hands over each line that holds anything, one at a time: of
 * a million lines no more than one is kept. Quoted cells may hold separators and line breaks.
 * @param most how many lines are wanted; without it, all
 * @returns the row in which a quotation mark opens that never closes; what follows cannot be told apart
 */
export function parseLines(
  text: string,
  separator: Separator,
  visit: (line: Line) => void,
  most = 0,
): number | undefined {
  let row = 0;
  let openQuote: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    preview: most,
    step({ data, errors }) {
      row++;
      if (errors.length > 0 && errors.some(({ code }) => code === "MissingQuotes")) openQuote ??= row;
      if (data.some((cell) => cell.trim() !== "")) visit({ row, cells: data });
    },
  });
  return openQuote;
}
