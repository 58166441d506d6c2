import type { Progress } from "../../activity/slices/inSlices";
import type { WorkStep } from "../../commands/steps/workStep";

/** Work that is under way. */
export interface WorkUnderWay {
  readonly label: string;
  /** Which step it is at, or how many of several are done; absent until the first is known. */
  readonly at?: WorkStep | CountedWork | undefined;
  readonly mayCancel: boolean;
}

/** How many are done, and in words. */
export interface CountedWork extends Progress {
  readonly text: string;
}

/** Work that counts its steps; it can be cancelled where the step that it is at can. */
export function workInSteps(label: string, step: WorkStep | undefined): WorkUnderWay {
  return { label, at: step, mayCancel: step?.mayCancel === true };
}
