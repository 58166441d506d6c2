import type { Entry } from "../values/entry";

/** Excel's error where a formula finds no room for all its values. */
export const SPILL_ERROR = "#SPILL!";

/**
 * A cell that somebody has typed into where a formula of ours would fill its column, which therefore computes nothing.
 */
export interface CellInTheWay {
  readonly row: number;
  /** The heading of the column that it keeps from being computed. */
  readonly column: string;
  /** The content there: a formula as its text. */
  readonly content: Entry;
}
