import type { Measure } from "../../contract/contract";

/** One measure in one year. */
export interface TargetRow {
  readonly measure: Measure;
  readonly year: number;
}
