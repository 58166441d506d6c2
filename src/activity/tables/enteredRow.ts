import type { Entry } from "../values/entry";

/** A row as it stands in its file or table: its content and what only its cells know. */
export interface EnteredRow<Values> {
  /** As its reader counts rows: in a file the first line is 1. Rows keep their numbers in any order. */
  readonly row: number;
  readonly values: Values;
  /** What a workbook's cells are beyond their values, by column; few cells have any. */
  readonly marks?: Readonly<Record<string, CellMark>> | undefined;
  /** Cells that ought to be computed, by column. */
  readonly computed?: Readonly<Record<string, ComputedCell>> | undefined;
}

/** A cell that shows a date, or that holds a formula (as written) where a value belongs. */
export type CellMark = { readonly kind: "date" } | { readonly kind: "formula"; readonly formula: string };

/** A cell of a computed column: what stands there, and the formula that ought to. */
export interface ComputedCell {
  readonly value: Entry;
  /** `undefined` where a value was typed over it. */
  readonly formula: string | undefined;
  readonly expected: string;
}
