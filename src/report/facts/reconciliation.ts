import type { FigureKey } from "../../contract/figures";

/** A figure of Aktivitet from what is entered to what the report counts; what is neither is a difference. */
export interface Reconciliation {
  readonly figure: FigureKey;
  /** The column's heading. */
  readonly heading: string;
  /** All numbers that stand in Aktivitet for the report's period, or for none that can be read. */
  readonly entered: number;
  readonly counted: number;
  /** Figures in locked months beyond those that count. */
  readonly changedSinceLock: number;
  /** Less what is locked and counts though its row is gone. */
  readonly lockedWithoutRow: number;
  readonly leftOut: number;
  readonly difference: number;
}
