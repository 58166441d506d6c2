import type { Entry } from "../values/entry";

/** A row as it stands in its file or table. */
export interface EnteredRow<Values> {
  /** Counted as in the file or sheet: in a file the first line is 1. Rows keep their numbers in any order. */
  readonly row: number;
  readonly values: Values;
  /** Marks of a workbook's cells, by column; few cells have any. */
  readonly marks?: Readonly<Record<string, CellMark>> | undefined;
  /** Cells that should be computed, by column. */
  readonly computed?: Readonly<Record<string, ComputedCell>> | undefined;
  /** In a file, where its cells do not fit the header: they may stand in other columns. */
  readonly misfit?: RowMisfit | undefined;
}

/** The number of a row's cells and of its header's, and by what else they do not fit where both are as many. */
export interface RowMisfit {
  readonly cells: number;
  readonly header: number;
  /** Two of its cells, as the one figure that a separator may have split: `1,066`. */
  readonly split?: string;
  /** The row of the header that it stands below, where that is another one than its file is read by. */
  readonly below?: number;
  /** Two of its cells that name different municipalities or months, and the column they stand for: `751 / Samsø`. */
  readonly contradicted?: { readonly column: string; readonly written: string };
}

/**
 * A cell that shows a date, or holds a formula (as written) where a value belongs; in a file, a date that could be
 * one of several until the user has chosen, or a figure whose dot may be a decimal point (`2.500`).
 */
export type CellMark =
  | { readonly kind: "date" }
  | { readonly kind: "formula"; readonly formula: string }
  /** `day` is there where only its month is open, for it lies in the middle of one. */
  | { readonly kind: "order"; readonly day?: number }
  | { readonly kind: "point"; readonly decimal: number; readonly thousands: number };

/** A cell of a computed column, and the formula that belongs there. */
export interface ComputedCell {
  readonly value: Entry;
  /** `undefined` where a value was typed over it. */
  readonly formula: string | undefined;
  readonly expected: string;
}

/** A row of whichever table. */
export type AnyRow = EnteredRow<Readonly<Record<string, Entry>>>;
