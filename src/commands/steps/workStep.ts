import type { WorkControl } from "../../activity/slices/inSlices";
import { CommandFailure } from "./commandFailure";

/** The step that a command is at, and of how many. */
export interface WorkStep {
  readonly step: number;
  readonly of: number;
  /** Whether nothing is written yet: it can be cancelled until then. */
  readonly mayCancel: boolean;
}

/** How a command's steps are watched, and how it is cancelled until it writes. */
export interface StepControl extends Pick<WorkControl, "signal"> {
  readonly progress?: (step: WorkStep) => void;
}

/** Begins the first step of a command that looks and then writes. */
export function beginLook({ progress }: StepControl): void {
  progress?.({ step: 1, of: 2, mayCancel: true });
}

/**
 * Begins the second step of a command that looks and then writes.
 * @throws CommandFailure where it is cancelled
 */
export function beginWrite({ signal, progress }: StepControl): void {
  if (signal?.aborted) throw new CommandFailure(signal.reason, true);
  progress?.({ step: 2, of: 2, mayCancel: false });
}
