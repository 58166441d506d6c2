import type { FigureKey } from "../../contract/figures";

/** Where something is left out of all counts, so far as that can be read. */
export interface LeftOutPlace {
  /** As it is written where that means none of the contract's. */
  readonly municipality: string | undefined;
  /** The first of the month as an Excel serial number. */
  readonly month: number | undefined;
  readonly cells: readonly string[];
}

/**
 * Why no count takes in a single cell: it holds a count below zero, part of one or no number, or more than were guided.
 */
export const CELL_REASONS = ["negative", "fraction", "no-number", "exceeds-guided"] as const;

/** Single cells that no count takes in. */
export interface CellsLeftOut {
  readonly figure: FigureKey;
  /** The column's heading. */
  readonly heading: string;
  readonly reason: (typeof CELL_REASONS)[number];
  readonly places: readonly LeftOutPlace[];
}

/** Figures entered for months that had not ended, in one column. */
export interface LaterFigures {
  /** The column's heading. */
  readonly heading: string;
  readonly sum: number;
  /** Months of the contract's year, from 1 on. */
  readonly months: readonly number[];
  readonly cells: readonly string[];
}
