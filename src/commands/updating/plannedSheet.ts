import type { Comparison } from "../../sheets/updating/changes";
import type { FrameChanges } from "../../sheets/updating/frameChanges";

/** A sheet of ours, its plan, and how its frame differs from it. */
export interface PlannedSheet extends Omit<Comparison, "fresh"> {
  readonly frame: FrameChanges;
}
