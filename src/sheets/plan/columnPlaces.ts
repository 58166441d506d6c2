import { wholeColumn } from "./address";
import type { WidthPlan } from "./plan";
import { charactersFor } from "./text/rowHeights";

/** The width of the blank column between a table and what stands beside it. */
const SPACER_CHARACTERS = 3;

/** Where a table's columns stand on its sheet: whatever else stands there takes its place from them. */
export interface ColumnPlaces {
  /**
   * A column's number on the sheet.
   * @throws where the table has no such column
   */
  readonly numberOf: (header: string) => number;
  /** The first column with room for the longest of these texts to its left, from a column on. */
  readonly past: (texts: readonly string[], from?: number) => number;
  readonly last: number;
  /** The first column for what stands beside the table, past a blank one. */
  readonly beside: number;
  readonly spacer: WidthPlan;
}

/** Where columns stand side by side, the first of them in a column of the sheet. */
export function columnPlaces(
  columns: readonly { readonly header: string; readonly characters: number }[],
  first = 1,
): ColumnPlaces {
  const last = first + columns.length - 1;
  return {
    numberOf(header) {
      const index = columns.findIndex((column) => column.header === header);
      if (index < 0) throw new Error(`The table has no column ${header}`);
      return first + index;
    },
    past(texts, from = first) {
      let room = Math.max(...texts.map(charactersFor));
      const index = columns.slice(from - first).findIndex(({ characters }) => (room -= characters) <= 0);
      return index < 0 ? last + 1 : from + index + 1;
    },
    last,
    beside: last + 2,
    spacer: { columns: wholeColumn(last + 1), characters: SPACER_CHARACTERS },
  };
}
